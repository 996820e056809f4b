// The check of sizes refuses what it should, lets through what it should, and says what to do.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bundleEach } from './bundle-sizes.mjs';
import { root } from './tools.mjs';

/** @type {string} */
let folder;

// Code that gzip cannot make small: each `n` another text.
const words = (from, count) =>
  Array.from({ length: count }, (_, at) => ((from + at) * 2_654_435_761).toString(36)).join(' ');

const manifest = {
  name: '@example/data',
  type: 'module',
  sideEffects: false,
  exports: { '.': './index.js', './en': './en/index.js', './en/*': './en/*.js' },
};
const files = {
  'package.json': JSON.stringify(manifest),
  'index.js': `export const small = () => 1; export const large = () => '${words(1, 40)}';`,
  'en/index.js': "export { wars } from './wars.js'; export { treaties } from './treaties.js';",
  'en/wars.js': `export const wars = ['${words(100, 40)}'];`,
  'en/treaties.js': `export const treaties = ['${words(200, 40)}'];`,
};
const sizes = {
  tolerance: 16,
  bundles: [{ entry: '.', ownCodeOnly: true, budget: 1000 }],
  alone: { entry: '.', budget: 500 },
  shares: { entries: ['./en'], within: 1.1 },
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sizes-'));
  write(files);
  write({ 'sizes.json': JSON.stringify(sizes) });
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** @param {Record<string, string>} texts */
function write(texts) {
  for (const [file, text] of Object.entries(texts)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
}

/** @param {string[]} args */
function check(...args) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, '.ci/check-sizes.mjs'), ...args],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

const written = () => JSON.parse(readFileSync(path.join(folder, 'sizes.json'), 'utf8'));

describe('with sizes that are written down', () => {
  beforeEach(() => {
    expect(check('--update')).toMatchObject({ status: 0, stderr: '' });
  });

  test('the same again is fine', () => {
    expect(check()).toMatchObject({ status: 0, stderr: '' });
    expect(written().alone.gzip).toEqual({ large: expect.any(Number), small: expect.any(Number) });
    expect(written()).toMatchObject(sizes);
  });

  test('a few bytes more are fine, many are not: what grew, by how much, what it is made of, and what to do', () => {
    write({ 'index.js': files['index.js'].replace('=> 1', '=> 1234567') });
    expect(check()).toMatchObject({ status: 0, stderr: '' });
    write({ 'index.js': files['index.js'].replace('=> 1', `=> '${words(300, 8)}'`) });
    const { status, stderr } = check();
    expect(status).toBe(1);
    expect(stderr).toMatch(/^small: grew by \d+ bytes, from \d+ to \d+\.\n {2}Made of, .*: index\.js \d+$/m);
    expect(stderr).toContain('run “pnpm sizes --update” and say in the commit');
    expect(stderr).not.toContain('large:');
    expect(check('--update').status).toBe(0);
    expect(check().status).toBe(0);
  });

  test('what became smaller asks for an update and fails nobody', () => {
    write({ 'index.js': files['index.js'].replace(words(1, 40), words(1, 20)) });
    const { status, stdout, stderr } = check();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/large: \d+ bytes less, from \d+ to \d+\. Thank you!/);
    expect(stdout).toContain('Please run “pnpm sizes --update”');
  });

  test('a new function and one that is gone must be written down', () => {
    write({ 'index.js': files['index.js'].replace('small', 'other') });
    const { status, stderr } = check();
    expect(status).toBe(1);
    expect(stderr).toContain('other: new, ');
    expect(stderr).toContain('small: sizes.json speaks of it, and . no longer exports it.');
    expect(check('--update').status).toBe(0);
  });

  test('records more are no change of sizes', () => {
    write({ 'en/wars.js': `export const wars = ['${words(400, 400)}'];` });
    expect(check()).toMatchObject({ status: 0, stderr: '' });
  });
});

test('nothing is within the budget just because it is written down', () => {
  write({ 'index.js': `${files['index.js']} export const huge = () => '${words(500, 90)}';` });
  for (const { status, stderr } of [check('--update'), check()]) {
    expect(status).toBe(1);
    expect(stderr).toMatch(/^huge: \d+ bytes where 500 are allowed, \d+ too many\.$/m);
    expect(stderr).toContain('A budget is a promise');
  }
  expect(written().alone.budget).toBe(500);
});

test('what is measured for information may grow, and is shown', () => {
  const bundles = [{ entry: './en', forInformation: true, gzip: 1 }];
  write({ 'sizes.json': JSON.stringify({ tolerance: 16, bundles }) });
  expect(check()).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(/^\.\/en +\d+$/m) });
});

test('an exception lets one function through, and ends when it is not needed', () => {
  const alone = { ...sizes.alone, exceptions: { large: { budget: 600, why: 'for this test' } } };
  write({ 'sizes.json': JSON.stringify({ ...sizes, alone }) });
  expect(check('--update')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('needs its exception no more'),
  });
  write({ 'index.js': files['index.js'].replace(words(1, 40), words(1, 85)) });
  expect(check('--update')).toMatchObject({ status: 0, stderr: '' });
  expect(written().alone.exceptions).toEqual(alone.exceptions);
  write({ 'index.js': files['index.js'].replace(words(1, 40), words(1, 130)) });
  expect(check('--update').stderr).toMatch(/^large: \d+ bytes where 600 are allowed/m);
});

test('collections that a call ties together are not let through', () => {
  write({
    'en/treaties.js': `${files['en/treaties.js']} console.log(treaties);`,
    'package.json': JSON.stringify({ ...manifest, sideEffects: true }),
  });
  const { status, stderr } = check('--update');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^import { wars } from '\.\/en': \d+ bytes, and \.\/en\/wars itself \d+\./m);
  expect(stderr).toMatch(/en\/treaties\.js \d+/);
});

test('the code of others is not let into what promises to be ours', () => {
  write({
    'node_modules/zod/package.json': JSON.stringify({ name: 'zod', main: 'index.js' }),
    'node_modules/zod/index.js': 'export const z = 1;',
    'index.js': `import { z } from 'zod'; export const zed = z; ${files['index.js']}`,
  });
  const { status, stderr } = check('--update');
  expect(status).toBe(1);
  expect(stderr).toContain('.: imports zod, but promises to be made of our own code only.');
});

test('a package that is not built is a failure that says so', () => {
  rmSync(path.join(folder, 'index.js'));
  expect(check()).toMatchObject({ status: 1, stderr: expect.stringContaining('Run “pnpm build”') });
  write({ 'index.js': '' });
  expect(check()).toMatchObject({ status: 1, stderr: expect.stringContaining('. exports nothing.') });
});

describe('what a page loads', () => {
  const pages = {
    without: ['@example/data/en/*'],
    entries: [
      { name: 'chart', entry: './chart', firstView: { budget: 700 }, inAll: { budget: 1100 } },
      { name: 'card', entry: './card', inAll: { budget: 600 } },
    ],
  };
  const parts = {
    'package.json': JSON.stringify({
      ...manifest,
      exports: { ...manifest.exports, './chart': './chart.js', './card': './card.js' },
    }),
    'chart.js': `import { shared } from './shared.js'; export const chart = '${words(600, 40)}' + shared; export const later = async () => [await import('./zoom.js'), await import('@example/data/en/wars')];`,
    'zoom.js': `import { shared } from './shared.js'; export const zoom = '${words(700, 40)}' + shared;`,
    'card.js': `export const card = '${words(800, 40)}';`,
    'shared.js': `export const shared = ['${words(900, 20)}'];`,
  };

  beforeEach(() => {
    write(parts);
    write({ 'sizes.json': JSON.stringify({ tolerance: 16, pages }) });
  });

  test('the first view is what is imported at once, all is that and the rest, and data does not count', () => {
    expect(check('--update')).toMatchObject({ status: 0, stderr: '' });
    const [chart, card] = written().pages.entries;
    expect(chart.firstView.gzip).toBeGreaterThan(card.inAll.gzip);
    expect(chart.inAll.gzip - chart.firstView.gzip).toBeGreaterThan(300);
    expect(written().pages).toMatchObject(pages);
    write({ 'en/wars.js': `export const wars = ['${words(400, 400)}'];` });
    expect(check()).toMatchObject({ status: 0, stderr: '' });
  });

  test('what moves from later to the first view is too much there and no more in all', () => {
    check('--update');
    write({
      'chart.js': `import { zoom } from './zoom.js'; export const now = zoom; ${parts['chart.js']}`,
    });
    const { status, stderr } = check();
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^chart: first view: [\d,]+ bytes where 700 are allowed, \d+ too many\.\n {2}Made of, .*zoom\.js \d+/m,
    );
    expect(stderr).not.toContain('chart in all');
    expect(stderr).toContain('load apart, the heaviest part');
  });

  test('what is imported later and waited for is of the first view, by its name without a hash', () => {
    /** @param {string[]} [awaited] */
    const asks = (awaited) =>
      write({
        'sizes.json': JSON.stringify({
          tolerance: 16,
          pages: {
            ...pages,
            entries: [
              {
                name: 'chart',
                entry: './chart',
                firstView: { budget: 1100, awaited },
                inAll: { budget: 1100 },
              },
            ],
          },
        }),
        'chart.js': parts['chart.js'].replace('zoom.js', 'zoom-2FASNHEK.js'),
        'zoom-2FASNHEK.js': parts['zoom.js'],
      });
    asks(['zoom']);
    expect(check('--update')).toMatchObject({ status: 0, stderr: '' });
    const [{ firstView, inAll }] = written().pages.entries;
    expect(firstView.gzip).toBe(inAll.gzip);
    asks(['zoom', 'pan']);
    const { status, stderr } = check();
    expect(status).toBe(1);
    expect(stderr).toContain('“pan” is waited for, but 0 files of that name are imported later.');
  });

  test('an entry that gives nothing is a failure', () => {
    write({ 'card.js': '' });
    expect(check()).toMatchObject({ status: 1, stderr: expect.stringContaining('./card exports nothing.') });
  });
});

describe('a file that is published as it is', () => {
  const files = [{ name: 'one file', file: 'dist/one.js', budget: 600 }];

  /** @param {number} count */
  async function publish(count) {
    write({ 'src/one.ts': `export const one: string = '${words(1000, count)}';` });
    await build({
      absWorkingDir: folder,
      entryPoints: ['src/one.ts'],
      outdir: 'dist',
      sourcemap: true,
      logLevel: 'silent',
    });
  }

  beforeEach(() => {
    write({ 'sizes.json': JSON.stringify({ tolerance: 16, files }) });
  });

  test('is weighed, and taken apart by its source map', async () => {
    await publish(40);
    expect(check('--update')).toMatchObject({ status: 0, stderr: '' });
    await publish(90);
    const { status, stderr } = check();
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^one file: \d+ bytes where 600 are allowed, .*\n {2}Made of, .*: src\/one\.ts [\d,]+/m,
    );
  });

  test('and is not there before the build, which is a failure that says so', () => {
    expect(check()).toMatchObject({ status: 1, stderr: expect.stringContaining('dist/one.js') });
    expect(check().stderr).toContain('Run “pnpm build”');
  });
});

test('the parts of a bundle are the sources that a built file was made of', async () => {
  const built = path.join(root, 'packages/core');
  const [bundle] = (
    await bundleEach(built, { it: "export { formatWhen } from '@russia-turkey/core'" })
  ).values();
  expect(bundle?.parts[0]?.[0]).toBe('src/dates/format.ts');
  expect(bundle?.parts.every(([source, size]) => source.startsWith('src/') && size > 0)).toBe(true);
});
