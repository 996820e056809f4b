import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import * as dataset from '@russia-turkey/core/all';
import { meta } from '@russia-turkey/core/meta';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ExportFormat } from '../src/export/format/format.ts';
import { ExportError } from './export-error.ts';
import type { ExportIndex } from './export-index.ts';
import { formatNames, loadFormats } from './formats.ts';
import { writeExport } from './write-export.ts';

const packageFolder = path.resolve(import.meta.dirname, '..');
let folder: string;
let out: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'export-'));
  out = path.join(folder, 'out');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function run(args: readonly string[], from = packageFolder): Promise<Run> {
  const { INIT_CWD: _, ...env } = process.env;
  try {
    const command = path.join(from, 'commands/export.ts');
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [command, ...args], {
      cwd: folder,
      env,
    });
    return { code: 0, stdout, stderr };
  } catch (error) {
    return error as Run;
  }
}

/** Every file below a folder with its content. */
async function contentOf(of: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const entry of await readdir(of, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    files.set(path.relative(of, file).replaceAll(path.sep, '/'), (await readFile(file)).toString('latin1'));
  }
  return files;
}

/** A format that writes what it is told. */
const fake = (
  name: string,
  files: () => Promise<ReadonlyMap<string, string | Uint8Array>>,
): ExportFormat => ({
  name,
  says: 'For a test.',
  files,
});
const writing = (name: string, files: Record<string, string>) =>
  fake(name, () => Promise.resolve(new Map(Object.entries(files))));

describe('the command', () => {
  test('writes every format, and an index that holds for each file', async () => {
    const { code, stdout } = await run(['--out', 'out']);
    const names = await formatNames(packageFolder);
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(new RegExp(`^${names.join(', ')}: \\d+ files, `)),
    ]);
    const index = JSON.parse(await readFile(path.join(out, 'index.json'), 'utf8')) as ExportIndex;
    expect(index).toMatchObject({
      version: meta.version,
      commit: meta.commit,
      licence: 'CC-BY-4.0',
      citation: meta.citation,
    });
    expect(index.formats.map(({ name }) => name)).toEqual(names);
    const written = await contentOf(out);
    written.delete('index.json');
    expect([...written.keys()].sort()).toEqual(index.files.map((file) => file.path).sort());
    for (const { path: file, format, bytes, sha256 } of index.files) {
      const content = Buffer.from(written.get(file) ?? '', 'latin1');
      expect([file, format, content.byteLength, createHash('sha256').update(content).digest('hex')]).toEqual([
        file,
        file.split('/')[0],
        bytes,
        sha256,
      ]);
    }
    expect(await readdir(folder)).toEqual(['out']);
  });

  test('writes the same bytes again, and in place of the earlier ones', async () => {
    await run(['--out', out, '--format', 'csv,bibtex']);
    const first = await contentOf(out);
    expect(first.size).toBeGreaterThan(40);
    expect(await run(['--out', out, '--format=bibtex, csv'])).toMatchObject({ code: 0 });
    expect(await contentOf(out)).toEqual(first);
    await run(['--out', out, '--format', 'bibtex']);
    expect([...(await contentOf(out)).keys()].sort()).toEqual(['bibtex/sources.bib', 'index.json']);
  });

  test.each([
    [
      ['--out', 'out', '--format', 'parkuet'],
      '“parkuet” is no format',
      'Did you mean “parquet”? There are: ',
    ],
    [['--out', 'out', '--format', 'spreadsheets'], '“spreadsheets” is no format', 'There are: '],
    [['--out', 'out', '--format', 'constructor'], '“constructor” is no format', 'There are: '],
    [['--out', 'out', '--format', ''], '“” is no format', 'There are: '],
    [[], 'It is not said where to write', 'pnpm export --out FOLDER'],
    [['--in', 'x'], 'Unknown option', 'pnpm export --out FOLDER'],
  ])('%j: says what is wrong and what to do, and writes nothing', async (args, problem, remedy) => {
    const { code, stderr } = await run(args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(problem)]);
    expect(stderr).toContain(`\n  → ${remedy}`);
    expect(await readdir(folder)).toEqual([]);
  });

  test('says so when the package is not built', async () => {
    const copy = path.join(folder, 'package');
    for (const part of ['commands', 'src', 'package.json'])
      await cp(path.join(packageFolder, part), path.join(copy, part), { recursive: true });
    await symlink(path.join(packageFolder, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
    const { code, stderr } = await run(['--out', out], copy);
    expect([code, stderr]).toEqual([2, expect.stringContaining('is not built')]);
    expect(stderr).toContain('→ Run “pnpm build” first.');
  });
});

describe('the registry', () => {
  test('finds each file of src/export as the format of its name', async () => {
    const names = await formatNames(packageFolder);
    expect(names).toEqual(
      expect.arrayContaining(['bibtex', 'csl-json', 'csv', 'data-package', 'parquet', 'timeline-js']),
    );
    for (const format of await loadFormats(packageFolder, names)) {
      expect(format.says).toMatch(/^[A-Z][^\n]{20,120}\.$/);
    }
  });

  test('refuses a module that exports no format, or one of another name', async () => {
    await mkdir(path.join(folder, 'dist/export'), { recursive: true });
    await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }');
    await writeFile(path.join(folder, 'dist/export/empty.js'), 'export const says = 1;');
    await writeFile(
      path.join(folder, 'dist/export/other.js'),
      'export const format = { name: "csv", says: "", files() {} };',
    );
    await writeFile(path.join(folder, 'dist/export/broken.js'), 'throw new Error("its own");');
    await expect(loadFormats(folder, ['empty'])).rejects.toThrow(
      'src/export/empty.ts exports no format “empty”',
    );
    await expect(loadFormats(folder, ['other'])).rejects.toThrow(ExportError);
    await expect(loadFormats(folder, ['missing'])).rejects.toThrow('dist/export/missing.js cannot be loaded');
    await expect(loadFormats(folder, ['broken'])).rejects.toThrow('its own');
  });
});

describe('a folder', () => {
  const write = (...formats: ExportFormat[]) => writeExport(out, formats, dataset, meta);

  test('that holds other things is refused, and left as it is', async () => {
    await mkdir(out);
    await writeFile(path.join(out, 'thesis.txt'), 'years of work');
    await expect(write(writing('csv', { 'a.csv': 'a' }))).rejects.toThrow(
      /holds what this command did not write: thesis\.txt\.\n {2}→ Name another folder/,
    );
    await writeFile(path.join(out, 'index.json'), '{"madeBy":"somebody"}');
    await expect(write(writing('csv', { 'a.csv': 'a' }))).rejects.toThrow('index.json and 1 more');
    await writeFile(path.join(out, 'index.json'), '<html>');
    await expect(write(writing('csv', { 'a.csv': 'a' }))).rejects.toThrow(ExportError);
    expect(await contentOf(out)).toEqual(
      new Map([
        ['index.json', '<html>'],
        ['thesis.txt', 'years of work'],
      ]),
    );
  });

  test('that somebody put a file into since the last export is refused', async () => {
    await write(writing('csv', { 'a.csv': 'a' }));
    await writeFile(path.join(out, 'csv/notes.csv'), 'mine');
    await expect(write(writing('csv', { 'a.csv': 'b' }))).rejects.toThrow('csv/notes.csv');
    expect((await contentOf(out)).get('csv/a.csv')).toBe('a');
  });

  test('that is empty, or not there, with folders above it, is filled', async () => {
    await mkdir(out);
    await write(writing('csv', { 'a.csv': 'a' }));
    const deep = path.join(folder, 'x/y/z');
    await writeExport(deep, [writing('csv', { 'sub/a.csv': 'a' })], dataset, meta);
    expect([...(await contentOf(deep)).keys()].sort()).toEqual(['csv/sub/a.csv', 'index.json']);
    expect(await readdir(path.join(folder, 'x/y'))).toEqual(['z']);
  });

  test('that is a file is refused', async () => {
    await writeFile(out, 'text');
    await expect(write(writing('csv', { 'a.csv': 'a' }))).rejects.toThrow(`${out} is a file`);
    expect(await readFile(out, 'utf8')).toBe('text');
  });

  test('keeps the earlier export when a format fails, and nothing is left beside it', async () => {
    await write(writing('csv', { 'a.csv': 'first' }));
    const before = await contentOf(out);
    await expect(
      write(
        writing('csv', { 'a.csv': 'second' }),
        fake('bad', () => Promise.reject(new Error('no'))),
      ),
    ).rejects.toThrow('no');
    // A file and a folder of one name: writing fails in the middle.
    await expect(write(writing('csv', { 'a.csv': 'second', b: 'file', 'b/c': 'folder' }))).rejects.toThrow();
    expect(await contentOf(out)).toEqual(before);
    expect(await readdir(folder)).toEqual(['out']);
  });

  test('keeps the earlier export when the run is killed while it writes', async () => {
    await write(writing('csv', { 'a.csv': 'first' }));
    const before = await contentOf(out);
    // Killed at the last moment before anything is moved, with all files written.
    const code = `
      import { syncBuiltinESMExports } from 'node:module';
      import files from 'node:fs/promises';
      files.rename = () => process.kill(process.pid, 'SIGKILL');
      syncBuiltinESMExports();
      const { writeExport } = await import(${JSON.stringify(new URL('write-export.ts', import.meta.url).href)});
      const meta = { version: '1', commit: null, asOf: null, licence: { data: 'x' }, citation: 'x' };
      const format = { name: 'csv', says: '', files: async () => new Map([['a.csv', 'second']]) };
      await writeExport(${JSON.stringify(out)}, [format], {}, meta);`;
    const died = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code]).then(
      () => undefined,
      (error: unknown) => (error as { signal: string }).signal,
    );
    expect(died).toBe('SIGKILL');
    expect(await contentOf(out)).toEqual(before);
    expect(await write(writing('csv', { 'a.csv': 'third' }))).toMatchObject({
      files: [{ path: 'csv/a.csv' }],
    });
  });

  test.each(['../outside', '..', 'a/../../b', 'a\\..\\b', '/abs/../../x'])(
    'is not left by a format that names %s',
    async (name) => {
      await expect(write(writing('csv', { [name]: 'x' }))).rejects.toThrow('lies outside its folder');
      expect(await readdir(folder)).toEqual([]);
    },
  );
});
