import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

// tsc rewrites “./x.ts” to “./x.js” in code but not in declarations, where some readers then find no types.
const dist = path.resolve(process.argv[2] ?? 'dist');

for (const name of await readdir(dist, { recursive: true })) {
  if (!name.endsWith('.d.ts')) continue;
  const file = path.join(dist, name);
  const text = await readFile(file, 'utf8');
  const finished = text.replaceAll(/((?:from|import\()\s*['"]\.{1,2}\/[^'"]*)\.ts(['"])/g, '$1.js$2');
  if (finished !== text) await writeFile(file, finished);
}
