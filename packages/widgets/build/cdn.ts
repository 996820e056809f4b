// Completes dist/cdn: scripts as small as they get, the dataset as files, and what a page needs to hold the scripts to
// their content.
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import * as en from '@russia-turkey/core/en';
import { outline as enOutline } from '@russia-turkey/core/en/outline';
import { meta } from '@russia-turkey/core/meta';
import * as ru from '@russia-turkey/core/ru';
import { outline as ruOutline } from '@russia-turkey/core/ru/outline';
import * as tr from '@russia-turkey/core/tr';
import { outline as trOutline } from '@russia-turkey/core/tr/outline';
import { minify } from 'terser';
import manifest from '../package.json' with { type: 'json' };

const folder = path.resolve(import.meta.dirname, '../dist/cdn');

const data: Readonly<Record<string, unknown>> = {
  meta,
  ...inFolder('en', { ...en, outline: enOutline }),
  ...inFolder('ru', { ...ru, outline: ruOutline }),
  ...inFolder('tr', { ...tr, outline: trOutline }),
};

// A collection that is no more must not stay behind.
await rm(path.join(folder, 'data'), { recursive: true, force: true });
for (const [name, content] of Object.entries(data)) {
  const file = path.join(folder, 'data', `${name}.json`);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(content));
}

const scripts = (await readdir(folder)).filter((file) => /\.m?js$/.test(file)).sort();
if (scripts.length === 0) throw new Error(`${folder} has no scripts. Run tsup first: “pnpm build” does.`);
for (const file of scripts) await shrink(file);
const described = await Promise.all(scripts.map(async (file) => [file, await describe(file)] as const));
await writeFile(
  path.join(folder, 'integrity.json'),
  `${JSON.stringify({ version: manifest.version, files: Object.fromEntries(described) }, undefined, 2)}\n`,
);

/** What esbuild made gets a fortieth smaller; whoever links to it has no bundler that could do it. */
async function shrink(file: string): Promise<void> {
  const [script, map] = [path.join(folder, file), path.join(folder, `${file}.map`)];
  const { code, map: newMap } = await minify(await readFile(script, 'utf8'), {
    ecma: 2020,
    module: file.endsWith('.mjs'),
    compress: { passes: 3 },
    sourceMap: { content: await readFile(map, 'utf8'), url: path.basename(map), includeSources: true },
  });
  if (!code || typeof newMap !== 'string') throw new Error(`${file} comes out of terser empty.`);
  await Promise.all([writeFile(script, code), writeFile(map, newMap)]);
}

async function describe(file: string) {
  const content = await readFile(path.join(folder, file));
  return {
    integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
    bytes: content.length,
    gzip: gzipSync(content, { level: 9 }).length,
  };
}

function inFolder(name: string, files: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(files).map(([file, content]) => [`${name}/${file}`, content]));
}
