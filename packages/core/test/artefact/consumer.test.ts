import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const run = promisify(execFile);
const packageFolder = path.resolve(import.meta.dirname, '../..');
const tsc = path.resolve(packageFolder, '../../node_modules/typescript/bin/tsc');
let folder: string;

// The tarball as a stranger gets it, unpacked where npm would put it.
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'consumer-'));
  await run('pnpm', ['pack', '--pack-destination', folder], { cwd: packageFolder });
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  if (!tarball) throw new Error('pnpm pack left no tarball.');
  await run('tar', ['xzf', tarball], { cwd: folder });
  await mkdir(path.join(folder, 'node_modules/@russia-turkey'), { recursive: true });
  await cp(path.join(folder, 'package'), path.join(folder, 'node_modules/@russia-turkey/core'), {
    recursive: true,
  });
  // What npm would install beside it, and the peer that a user of the schemas brings.
  for (const name of ['zod', ...Object.keys(await dependencies())]) {
    await symlink(path.join(packageFolder, 'node_modules', name), path.join(folder, 'node_modules', name));
  }
  await cp(path.join(import.meta.dirname, 'consumer/index.ts'), path.join(folder, 'index.ts'));
  await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function dependencies(): Promise<Readonly<Record<string, string>>> {
  const manifest = await readFile(path.join(packageFolder, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { dependencies?: Record<string, string> }).dependencies ?? {};
}

const strict = ['--strict', '--exactOptionalPropertyTypes', '--target', 'es2022', '--lib', 'es2023,dom'];

describe('the packed tarball', () => {
  test.each([
    ['nodenext', ['--module', 'nodenext']],
    ['bundler', ['--module', 'esnext', '--moduleResolution', 'bundler', '--noEmit']],
  ])('is typed under %s, without skipLibCheck, and wrong ids do not compile', async (_, options) => {
    const { stdout } = await run(process.execPath, [tsc, 'index.ts', ...strict, ...options], {
      cwd: folder,
    }).catch((error: unknown) => error as { stdout: string });
    expect(stdout).toBe('');
  });

  test('answers questions on the Node of this run', async () => {
    const { stdout } = await run(process.execPath, ['index.js'], { cwd: folder });
    expect(JSON.parse(stdout)).toMatchObject({
      label: 'Treaty of Kars',
      localized: 'Карсский договор',
      turkish: 'Kars Antlaşması',
      signed: '13 October 1921',
      status: 'signed',
      unknown: null,
      period: 'cooperative',
      outline: true,
      found: 'treaties/treaty-of-kars-1921',
      leaders: ['catherine-ii', 'panin-nikita', 'abdulhamid-i'],
      anyState: 0,
      count: true,
    });
  });

  test('holds what the manifest promises and nothing of the workshop', async () => {
    const files = await readdir(path.join(folder, 'package'), { recursive: true });
    for (const name of [
      'LICENSE',
      'LICENSE-data',
      'README.md',
      'dist/dataset.json',
      'schema/treaty.schema.json',
      'dist/data/ru/outline.js',
    ]) {
      expect(files).toContain(name);
    }
    expect(files.filter((name) => /\.(map|ts)$/.test(name) && !name.endsWith('.d.ts'))).toEqual([]);
    expect(files.filter((name) => /^(data|compiler|test|src)\//.test(name))).toEqual([]);
  });

  test('the schemas are there for those who bring zod', async () => {
    const code =
      "import { schemas } from '@russia-turkey/core/schema'; console.log(Object.keys(schemas).length)";
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', code], { cwd: folder });
    expect(stdout.trim()).toBe('15');
  });

  test('no zod, no parser and no data behind the main entry', async () => {
    const code = `import { registerHooks } from 'node:module';
      const seen = [];
      registerHooks({ resolve(name, context, next) { seen.push(name); return next(name, context); } });
      await import('@russia-turkey/core');
      console.log(JSON.stringify(seen));`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', code], { cwd: folder });
    expect(JSON.parse(stdout)).toEqual(['@russia-turkey/core']);
  });

  test.each(['README.md', '../../README.md'])('the examples of %s do what they say', async (readme) => {
    const text = await readFile(path.join(packageFolder, readme), 'utf8');
    const code = [...text.matchAll(/```ts\n(.*?)```/gs)].map(([, block = '']) => block).join('\n');
    let said = 0;
    // `expression; // 'value'` is a promise: the value is compared.
    const checked = code.replaceAll(
      /^(?!import|const)(.+?);? *\/\/ ('[^']*'|\d+|true|false)$/gm,
      (_, expression, value) => {
        said++;
        return `assert.deepEqual(${expression}, ${value});`;
      },
    );
    expect(said).toBeGreaterThan(0);
    await writeFile(path.join(folder, 'readme.mjs'), `import assert from 'node:assert/strict';\n${checked}`);
    await run(process.execPath, ['readme.mjs'], { cwd: folder });
  });
});
