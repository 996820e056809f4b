import { cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { kinds, schemas } from '../../src/schema/index.ts';
import { newRecord } from './new.ts';

const packageFolder = path.resolve(import.meta.dirname, '../..');
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'new-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

test('a record of every kind can be made, from the schema alone', async () => {
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(console, 'error').mockReturnValue();
  for (const kind of kinds) {
    const [name = ''] = await readdir(path.join(packageFolder, 'data', kind));
    await mkdir(path.join(folder, kind));
    await cp(path.join(packageFolder, 'data', kind, name), path.join(folder, kind, name));
    const folders = { data: folder, out: '', schema: '', package: packageFolder, here: folder };
    const options = { answers: `${kind}/${name}`, 'dry-run': true };
    expect(await newRecord.run(folders, [kind], options), kind).toBe(0);
    expect(schemas[kind].safeParse(parse(String(written.mock.lastCall?.[0]))).success, kind).toBe(true);
  }
  expect(written).toHaveBeenCalledTimes(kinds.length);
});
