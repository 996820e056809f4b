// Completes the built site with what is no text: the widgets' files for script tags, and the pictures as PNG.
// Usage: node src/embed/write-files.ts [folder of the site]
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { cdnSource, floating, pinned } from './cdn.ts';
import { everySubject } from './every-subject.ts';
import { picture } from './images.ts';

const site = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, '../../dist'));
/** A picture whose drawing has not changed is not made again. */
const cache = path.resolve(import.meta.dirname, '../../node_modules/.cache/embed-pictures');

await Promise.all([pinned, floating].map(copyCdn));
await writeFile(path.join(site, '_headers'), headers());
await mkdir(cache, { recursive: true });
for (const subject of everySubject) await writePng(picture(subject));

/** The files for script tags, and each data file as a script too, for frames that may fetch nothing. */
async function copyCdn(to: string): Promise<void> {
  const folder = path.join(site, to);
  await cp(cdnSource, folder, {
    recursive: true,
    filter: (source) => !/\.(map|d\.ts)$/u.test(source),
  });
  const data = path.join(folder, 'data');
  for (const file of await readdir(data, { recursive: true })) {
    if (!file.endsWith('.json')) continue;
    const name = file.slice(0, -'.json'.length).replaceAll(path.sep, '/');
    const json = await readFile(path.join(data, file), 'utf8');
    await writeFile(path.join(data, `${name}.js`), `russiaTurkeyData(${JSON.stringify(name)},${json});\n`);
  }
}

/** In the form that Netlify and Cloudflare Pages read: other sites may load the scripts with `integrity`, and their data. */
function headers(): string {
  const everybody = '  Access-Control-Allow-Origin: *\n';
  return [
    `/${pinned}/*\n${everybody}  Cache-Control: public, max-age=31536000, immutable\n`,
    `/${floating}/*\n${everybody}`,
    `/*/embed/*.oembed.json\n${everybody}`,
    `/embed/*.oembed.json\n${everybody}`,
  ].join('\n');
}

async function writePng({ svg, png }: ReturnType<typeof picture>): Promise<void> {
  const name = path.join(cache, `${createHash('sha256').update(svg.text).digest('hex')}.png`);
  const made = await readFile(name).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  });
  const content = made ?? (await drawn(svg.text));
  if (!made) await writeFile(name, content);
  const file = path.join(site, png.file);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}

async function drawn(svg: string): Promise<Buffer> {
  const image = await loadImage(Buffer.from(svg));
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.encode('png');
}
