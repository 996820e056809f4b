// `pnpm run docs`: writes the pages that are made from sources, and removes those that are no more.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../tools.mjs';
import { generatedPages } from './pages.mjs';

const pages = await generatedPages();
const reference = path.join(root, 'docs/api');
await mkdir(reference, { recursive: true });
for (const file of await readdir(reference))
  if (!pages.has(`docs/api/${file}`)) await rm(path.join(reference, file));
for (const [page, text] of pages) await writeFile(path.join(root, page), text);
console.log(`${pages.size} pages written.`);
