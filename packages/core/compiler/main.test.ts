import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';

const main = path.resolve(import.meta.dirname, 'main.ts');
let folder: string;

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function data(...args: string[]): Promise<Run> {
  const options = ['--data', path.join(folder, 'data'), '--out', path.join(folder, 'dist')];
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [main, ...args, ...options]);
    return { code: 0, stdout, stderr };
  } catch (error) {
    return error as Run;
  }
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'build-'));
  await cp(path.resolve(import.meta.dirname, '../data'), path.join(folder, 'data'), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a build with a wrong record names each error, exits with 1 and leaves the last good build as it was', async () => {
  expect(await data('build')).toMatchObject({ code: 0 });
  const before = await readFile(path.join(folder, 'dist/dataset.json'), 'utf8');
  const files = await readdir(path.join(folder, 'dist'), { recursive: true });

  const kars = path.join(folder, 'data/treaties/treaty-of-kars-1921.yaml');
  const text = await readFile(kars, 'utf8');
  await writeFile(
    kars,
    text
      .replace('when: 1921-10-13', 'when: 1921-13-10')
      .replace('polity: armenian-ssr', 'polity: armenia-ssr'),
  );
  const moscow = path.join(folder, 'data/treaties/treaty-of-moscow-1921.yaml');
  await writeFile(moscow, (await readFile(moscow, 'utf8')).replace('scope: bilateral', 'scope: bilatral'));

  const { code, stderr } = await data('build');
  expect(code).toBe(1);
  expect(stderr).toMatch(/^data\/treaties\/treaty-of-kars-1921\.yaml:\d+:\d+\n {2}“1921-13-10” is no date/m);
  expect(stderr).toMatch(/There is no record polities\/armenia-ssr\.\n {2}→ did you mean “armenian-ssr”\?/);
  expect(stderr).toMatch(
    /^data\/treaties\/treaty-of-moscow-1921\.yaml:\d+:\d+\n.*\n {2}→ did you mean “bilateral”\?/m,
  );
  expect(stderr).toContain('nothing was written');
  expect(await readFile(path.join(folder, 'dist/dataset.json'), 'utf8')).toBe(before);
  expect(await readdir(path.join(folder, 'dist'), { recursive: true })).toEqual(files);
  expect(await readdir(folder)).toEqual(['data', 'dist']);
});

test('check is quiet about right data, and an unknown command says what there is', async () => {
  expect(await data('check')).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^\d+ records, nothing to report\.$/m),
  });
  const { code, stdout, stderr } = await data('chekc');
  expect(code).toBe(2);
  expect(stderr).toContain('“chekc” is no command.');
  expect(stdout).toContain('check');
});
