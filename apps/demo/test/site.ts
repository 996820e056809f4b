import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';

export const dist = fileURLToPath(new URL('../dist/', import.meta.url));

if (!existsSync(path.join(dist, 'index.html')))
  throw new Error('There is no built site. Run `pnpm build` first.');

/** Files of the built site, as seen from its root. */
export const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));

export const pages = files.filter((file) => file.endsWith('.html'));

export const sourceOf = (file: string): string => readFileSync(path.join(dist, file), 'utf8');

export const documentOf = (page: string): Document => parseHTML(sourceOf(page)).document;

/** The text of an element as a reader sees it: runs of space are one space. */
export const textOf = (element: Element | null): string =>
  (element?.textContent ?? '').replaceAll(/[ \n\t]+/g, ' ').trim();
