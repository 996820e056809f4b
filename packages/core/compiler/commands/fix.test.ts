import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Folders } from './command.ts';
import { fix } from './fix.ts';

const packageFolder = path.resolve(import.meta.dirname, '../..');
let folders: Folders;
const said: string[] = [];

beforeEach(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'fix-'));
  folders = {
    data: path.join(folder, 'data'),
    out: path.join(folder, 'dist'),
    schema: path.join(folder, 'schema'),
    package: packageFolder,
    here: folder,
  };
  await cp(path.join(packageFolder, 'data/topics'), path.join(folders.data, 'topics'), { recursive: true });
  said.length = 0;
  vi.spyOn(console, 'log').mockImplementation((text: string) => said.push(text));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(path.dirname(folders.data), { recursive: true });
});

test('records come into order, and what was moved is said', async () => {
  const file = path.join(folders.data, 'topics/straits.yaml');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/^type: theme\n([^]*)$/, '$1type: theme\n'));
  expect(await fix.run(folders, [], {})).toBe(0);
  expect(await readFile(file, 'utf8')).toBe(text);
  expect(said[0]).toBe('data/topics/straits.yaml: type before labels');
  expect(said[1]).toMatch(/^1 of \d+ records fixed\.$/);
});

test('a folder in order stays as it is', async () => {
  expect(await fix.run(folders, [], {})).toBe(0);
  expect(said).toEqual([expect.stringMatching(/^\d+ records, nothing to fix\.$/)]);
});
