import { readFileSync } from 'node:fs';

type Manifest = Readonly<Record<string, { readonly file: string }>>;

/** The hashed names of the script and the style of the embed pages, from the root of the site. */
export function frameAssets(): { readonly script: string; readonly style: string } {
  const file = new URL('../../dist/assets/embed-manifest.json', import.meta.url);
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const [script, style] = [manifest['embed/frame.ts']?.file, manifest['style.css']?.file];
  if (script === undefined || style === undefined)
    throw new Error(
      `${file.pathname} has no embed/frame.ts or no style.css. Run \`vite build --config vite.embed.config.ts\` before Eleventy.`,
    );
  return { script, style };
}
