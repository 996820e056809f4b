import { existsSync } from 'node:fs';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

// What tsc writes is right but not yet what a consumer should read.
const dist = path.resolve(process.argv[2] ?? 'dist');

// tsc rewrites “./x.ts” to “./x.js” in code but not in declarations, where some readers then find no types.
for (const file of await declarationsIn(dist)) {
  await rewrite(file, (text) =>
    text.replaceAll(/((?:from|import\()\s*['"]\.{1,2}\/[^'"]*)\.ts(['"])/g, '$1.js$2'),
  );
}

// The model is types only, in a file a kind: one file of them all spares every project that uses it thirty readings.
const model = path.join(dist, 'model');
if (existsSync(model)) {
  const kinds = (await declarationsIn(model)).filter((file) => path.basename(file) !== 'index.d.ts');
  const own = /^(?:import|export) type .* from '\.\/[\w-]+\.js';\n/gm;
  const texts = await Promise.all(kinds.map((file) => readFile(file, 'utf8')));
  const all = texts.map((text) => text.replaceAll(own, '')).join('');
  if (/^import /m.test(all)) throw new Error(`${model}: the model imports something that is not model.`);
  await writeFile(path.join(model, 'index.d.ts'), all);
  await Promise.all(kinds.map((file) => rm(file)));
  for (const file of await declarationsIn(dist)) {
    await rewrite(file, (text) =>
      text.replaceAll(/(['"])((?:\.{1,2}\/)+model)\/[\w-]+\.js\1/g, '$1$2/index.js$1'),
    );
  }
}

async function declarationsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith('.d.ts'))
    .map((name) => path.join(folder, name))
    .sort();
}

async function rewrite(file: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(file, 'utf8');
  const changed = change(text);
  if (changed !== text) await writeFile(file, changed);
}
