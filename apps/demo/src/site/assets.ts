import { readFileSync } from 'node:fs';

interface Bundle {
  readonly script: string;
  readonly styles: readonly string[];
}

type Manifest = Readonly<
  Record<string, { readonly file: string; readonly isEntry?: boolean; readonly css?: readonly string[] }>
>;

/** The hashed names that Vite gave to the script and the styles of the site, from the root of the site. */
export function bundle(): Bundle {
  const file = new URL('../../dist/assets/manifest.json', import.meta.url);
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const entry = Object.values(manifest).find(({ isEntry }) => isEntry);
  if (!entry) throw new Error(`${file.pathname} names no entry. Run \`vite build\` before Eleventy.`);
  return { script: entry.file, styles: entry.css ?? [] };
}
