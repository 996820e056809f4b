import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeDownloads } from './src/data/write-downloads.ts';
import { siteAddress } from './src/site/site-address.ts';
import { type WrittenPage, indexed, sitemapXml } from './src/site/sitemap.ts';

/** What is used of Eleventy's configuration; the package ships no declarations that a strict project can read. */
interface EleventyConfig {
  addTemplateFormats(format: string): void;
  addExtension(extension: string, options: { key: string }): void;
  on(event: 'eleventy.after', listener: () => Promise<void>): void;
}

const output = 'dist';

/** Pages are TypeScript modules that Node runs as they are. They go beside the bundle that Vite has written before. */
export default function configure(eleventy: EleventyConfig) {
  eleventy.addTemplateFormats('11ty.ts');
  eleventy.addExtension('11ty.ts', { key: '11ty.js' });
  eleventy.on('eleventy.after', async () => {
    // Eleventy writes text; some downloads are bytes.
    await writeDownloads(output);
    const files = indexed(await writtenPages());
    const write = (file: string, text: string) => writeFile(path.join(output, file), text);
    await write('pages.txt', `${files.join('\n')}\n`);
    const base = siteAddress();
    if (base === undefined) return;
    await write('sitemap.xml', sitemapXml(files, base));
    await write('robots.txt', `User-agent: *\nAllow: /\nSitemap: ${new URL('sitemap.xml', base).href}\n`);
  });
  return { dir: { input: 'src/pages', output }, templateFormats: ['11ty.ts'] };
}

/** What stands in the folder: Eleventy itself does not always keep the texts that it has written. */
async function writtenPages(): Promise<readonly WrittenPage[]> {
  const pages: WrittenPage[] = [];
  for (const file of await readdir(output, { recursive: true })) {
    if (!file.endsWith('.html')) continue;
    const content = await readFile(path.join(output, file), 'utf8');
    pages.push({ url: `/${file.replaceAll(path.sep, '/')}`, content });
  }
  return pages;
}
