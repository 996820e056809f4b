import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { manifestIn } from './installed.ts';

/**
 * The import map of a page without a bundler, made from what the packages in a folder's `node_modules` publish: a
 * browser knows neither `exports` nor their `*`.
 *
 * @param folder of the site, which serves its `node_modules`
 */
export async function importMapOf(folder: string, packages: readonly string[]): Promise<string> {
  const imports: Record<string, string> = {};
  for (const name of packages) {
    const home = path.join(folder, 'node_modules', name);
    for (const [entry, target] of Object.entries((await manifestIn(home)).exports)) {
      const file = inBrowser(target);
      if (file === undefined) continue;
      for (const [asked, answer] of await expanded(home, entry, file))
        imports[path.posix.join(name, asked)] = `/${path.posix.join('node_modules', name, answer)}`;
    }
  }
  return JSON.stringify({ imports });
}

/** The file that a browser would take, if the entry has one; Lit has others for Node and for developers. */
function inBrowser(target: unknown): string | undefined {
  if (typeof target === 'string') return target;
  if (typeof target !== 'object' || target === null) return undefined;
  for (const [condition, next] of Object.entries(target)) {
    if (['browser', 'import', 'default'].includes(condition)) return inBrowser(next);
  }
  return undefined;
}

/** The entry, or each that its `*` stands for. */
async function expanded(home: string, entry: string, file: string): Promise<(readonly [string, string])[]> {
  if (!entry.includes('*')) return [[entry, file]];
  const [before = '', after = ''] = file.split('*');
  const names = await readdir(path.join(home, before));
  return names
    .filter((name) => name.endsWith(after))
    .map((name) => name.slice(0, name.length - after.length))
    .map((star) => [entry.replace('*', star), file.replace('*', star)]);
}
