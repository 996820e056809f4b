import path from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const source = path.resolve(import.meta.dirname, '..');

test.each(['html', 'ssr'])('%s is written without lit, without a DOM and without the data', async (entry) => {
  const { metafile, outputFiles } = await build({
    entryPoints: [path.join(source, entry, 'index.ts')],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    metafile: true,
    write: false,
    external: ['@russia-turkey/core'],
  });
  const inputs = Object.keys(metafile.inputs);
  expect(inputs.some((input) => input.endsWith('html/timeline.ts'))).toBe(true);
  expect(inputs.filter((input) => /node_modules/.test(input))).toEqual([]);
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map((one) => one.path));
  expect([...new Set(imports)]).toEqual(['@russia-turkey/core']);
  expect(outputFiles[0]?.text).not.toMatch(/\b(?:document|window|customElements|innerHTML)\b\s*[.[]/);
});
