// The lint rule for "who may import whom" refuses what it should, and lets through what it should.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './tools.mjs';

const cruiserPackage = path.join(root, 'node_modules/dependency-cruiser');
const cruiser = path.join(
  cruiserPackage,
  JSON.parse(readFileSync(path.join(cruiserPackage, 'package.json'), 'utf8')).bin.depcruise,
);
const config = path.join(root, '.dependency-cruiser.cjs');

const inCore = 'packages/core';

/** @type {[from: string, to: string, ...rules: string[]][]} */
const forbidden = [
  [`${inCore}/src/model/a.ts`, '../dates/x.ts', 'model-knows-only-itself'],
  [`${inCore}/src/model/a.ts`, '../schema/x.ts', 'model-knows-only-itself'],
  [`${inCore}/src/vocabulary/a.ts`, '../schema/x.ts', 'vocabulary-knows-only-itself-and-model'],
  [`${inCore}/src/query/a.ts`, '../vocabulary/x.ts', 'query-knows-only-itself-and-dates-and-model'],
  [`${inCore}/src/dates/a.ts`, '../query/x.ts', 'dates-knows-only-itself-and-model'],
  [`${inCore}/src/dates/a.ts`, '../schema/x.ts', 'dates-knows-only-itself-and-model'],
  [`${inCore}/src/query/a.ts`, '../claims/x.ts', 'query-knows-only-itself-and-dates-and-model'],
  [`${inCore}/src/claims/a.ts`, '../text/x.ts', 'claims-knows-only-itself-and-dates-and-model'],
  [`${inCore}/src/text/a.ts`, '../cite/x.ts', 'text-knows-only-itself-and-dates-and-model'],
  [`${inCore}/src/cite/a.ts`, '../export/x.ts', 'cite-knows-only-itself-and-dates-and-model'],
  [
    `${inCore}/src/export/a.ts`,
    '../query/x.ts',
    'export-knows-only-itself-and-dates-and-vocabulary-and-model',
  ],
  [`${inCore}/src/query/a.ts`, '../schema/x.ts', 'query-knows-only-itself-and-dates-and-model'],
  [`${inCore}/src/query/a.ts`, '../index.ts', 'query-knows-only-itself-and-dates-and-model'],
  [`${inCore}/src/schema/a.ts`, '../dates/x.ts', 'schema-knows-only-itself-and-vocabulary-and-model'],
  [
    `${inCore}/src/query/a.ts`,
    '../../compiler/x.ts',
    'query-knows-only-itself-and-dates-and-model',
    'src-does-not-know-the-compiler',
  ],
  [`${inCore}/src/index.ts`, '../compiler/x.ts', 'src-does-not-know-the-compiler'],
  [`${inCore}/bench/a.ts`, '../src/query/x.ts', 'benchmarks-measure-what-was-built'],
  [
    `${inCore}/compiler/a.ts`,
    '../src/query/x.ts',
    'compiler-knows-only-schema-and-vocabulary-and-dates-and-model',
  ],
  [
    `${inCore}/compiler/a.ts`,
    '../src/index.ts',
    'compiler-knows-only-schema-and-vocabulary-and-dates-and-model',
  ],
  [
    `${inCore}/src/export/a.ts`,
    '../../commands/x.ts',
    'export-knows-only-itself-and-dates-and-vocabulary-and-model',
    'src-does-not-know-the-compiler',
  ],
  [
    `${inCore}/compiler/a.ts`,
    '../commands/x.ts',
    'compiler-knows-only-schema-and-vocabulary-and-dates-and-model',
  ],
  [`${inCore}/commands/a.ts`, '../src/query/x.ts', 'commands-know-only-export-and-model'],
  [`${inCore}/commands/a.ts`, '../compiler/x.ts', 'commands-know-only-export-and-model'],
  [`${inCore}/src/index.ts`, 'zod', 'no-zod-in-the-main-entry'],
  [
    `${inCore}/src/index.ts`,
    '../../widgets/src/x.ts',
    'core-knows-neither-widgets-nor-demo',
    'other-packages-by-name-not-by-path',
  ],
  [`${inCore}/src/index.ts`, '@russia-turkey/widgets', 'core-knows-neither-widgets-nor-demo'],
  [
    'packages/widgets/src/a.ts',
    '../../../apps/demo/src/x.ts',
    'other-packages-by-name-not-by-path',
    'widgets-do-not-know-the-demo',
  ],
  ['packages/widgets/src/a.ts', '../../core/src/model/x.ts', 'other-packages-by-name-not-by-path'],
  ['packages/widgets/src/a.ts', '../../core/dist/index.js', 'other-packages-by-name-not-by-path'],
  ['packages/widgets/src/a.ts', '@russia-turkey/core/src/model/x.ts', 'core-by-its-published-entries'],
  ['packages/widgets/src/a.ts', '@russia-turkey/core/dist/index.js', 'core-by-its-published-entries'],
  ['apps/demo/src/a.ts', '../../../packages/widgets/src/x.ts', 'other-packages-by-name-not-by-path'],
  ['apps/demo/src/a.ts', '@russia-turkey/core/src/index.ts', 'core-by-its-published-entries'],
];

/** @type {[from: string, to: string][]} */
const permitted = [
  [`${inCore}/src/dates/a.ts`, '../model/x.ts'],
  [`${inCore}/src/query/a.ts`, './x.ts'],
  [`${inCore}/src/query/a.ts`, '../dates/x.ts'],
  [`${inCore}/src/export/a.ts`, '../model/x.ts'],
  [`${inCore}/src/schema/a.ts`, '../model/x.ts'],
  [`${inCore}/src/schema/a.ts`, '../vocabulary/x.ts'],
  [`${inCore}/src/export/a.ts`, '../vocabulary/x.ts'],
  [`${inCore}/src/schema/a.ts`, 'zod'],
  [`${inCore}/src/index.ts`, './query/x.ts'],
  [`${inCore}/src/index.ts`, './export/x.ts'],
  [`${inCore}/compiler/a.ts`, '../src/schema/x.ts'],
  [`${inCore}/compiler/a.ts`, '../src/dates/x.ts'],
  [`${inCore}/commands/a.ts`, '../src/export/x.ts'],
  [`${inCore}/commands/a.ts`, '../src/model/x.ts'],
  ['packages/widgets/src/a.ts', './x.ts'],
  ['packages/widgets/src/a.ts', '@russia-turkey/core'],
  ['packages/widgets/src/a.ts', '@russia-turkey/core/en'],
  ['apps/demo/src/a.ts', '@russia-turkey/core/en'],
  ['apps/demo/src/a.ts', '@russia-turkey/widgets/define'],
];

const base = {
  'package.json': '{ "type": "module" }',
  'node_modules/zod/package.json': '{ "name": "zod", "main": "index.js" }',
  'node_modules/zod/index.js': 'exports.z = 1;',
  ...Object.fromEntries(
    ['model', 'vocabulary', 'dates', 'query', 'claims', 'text', 'cite', 'export', 'schema']
      .map((folder) => `packages/core/src/${folder}`)
      .concat('packages/core/compiler', 'packages/core/commands', 'packages/widgets/src', 'apps/demo/src')
      .map((folder) => [`${folder}/x.ts`, 'export const x = 1; export type X = 1;']),
  ),
  ...published('core', ['index.js', 'data/en/index.js']),
  ...published('widgets', ['index.js', 'define.js']),
  'packages/core/src/index.ts': 'export {};',
};

/** @param {string} name @param {string[]} files */
function published(name, files) {
  const exports = {
    '.': './dist/index.js',
    './en': './dist/data/en/index.js',
    './define': './dist/define.js',
  };
  return {
    [`packages/${name}/package.json`]: JSON.stringify({
      name: `@russia-turkey/${name}`,
      type: 'module',
      exports,
    }),
    ...Object.fromEntries(files.map((file) => [`packages/${name}/dist/${file}`, 'export const x = 1;'])),
  };
}

/**
 * Lays out a project of these files and looks at it by our rules.
 *
 * @param {Record<string, string>} files
 */
function look(files) {
  const folder = mkdtempSync(path.join(tmpdir(), 'architecture-'));
  try {
    for (const [file, text] of Object.entries({ ...base, ...files })) {
      const full = path.join(folder, file);
      mkdirSync(path.dirname(full), { recursive: true });
      writeFileSync(full, text);
    }
    mkdirSync(path.join(folder, 'node_modules/@russia-turkey'));
    for (const name of ['core', 'widgets']) {
      const link = path.join(folder, 'node_modules/@russia-turkey', name);
      symlinkSync(path.join(folder, 'packages', name), link, 'junction');
    }
    const options = ['--config', config, '--output-type', 'json', 'packages', 'apps'];
    const run = spawnSync(process.execPath, [cruiser, ...options], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    expect(run.stdout, run.stderr).toMatch(/^\{/);
    /** @type {{ summary: { violations: Violation[] }, modules: { source: string, dependencies: Import[] }[] }} */
    const { summary, modules } = JSON.parse(run.stdout);
    return {
      rules: [...new Set(summary.violations.map(({ rule }) => rule.name))].sort(),
      /** The rules that an import breaks. @param {string} from @param {string} name */
      brokenBy(from, name) {
        const { resolved } = this.importOf(from, name);
        const broken = summary.violations.filter(
          (violation) => violation.from === from && violation.to === resolved,
        );
        return broken.map(({ rule }) => rule.name).sort();
      },
      /** @param {string} from @param {string} name */
      importOf(from, name) {
        const found = modules
          .find(({ source }) => source === from)
          ?.dependencies.find(({ module }) => module === name);
        if (!found) throw new Error(`${from} → ${name} was not seen`);
        return found;
      },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @typedef {{ from: string, to: string, rule: { name: string } }} Violation
 * @typedef {{ module: string, resolved: string, couldNotResolve: boolean }} Import
 */

/** Files that import as the table says. @param {[from: string, to: string, ...rest: string[]][]} table */
function importing(table) {
  /** @type {Record<string, string>} */
  const files = {};
  table.forEach(([from, to], index) => {
    files[from] = `${files[from] ?? ''}export { x as x${index} } from '${to}';\n`;
  });
  return files;
}

describe('refused', () => {
  const seen = look(importing(forbidden));

  test.each(forbidden)('%s → %s', (from, to, ...rules) => {
    expect(seen.brokenBy(from, to)).toEqual(rules);
  });

  test('an import of types counts too', () => {
    const text = `import type { X } from '../dates/x.ts'; export type Y = X;`;
    expect(look({ 'packages/core/src/model/a.ts': text }).rules).toEqual(['model-knows-only-itself']);
  });

  test('a dynamic import counts too', () => {
    const text = `export const later = () => import('../compiler/x.ts');`;
    expect(look({ 'packages/core/src/index.ts': text }).rules).toEqual(['src-does-not-know-the-compiler']);
  });

  test('zod some steps behind the main entry', () => {
    const files = {
      'packages/core/src/model/a.ts': `import { z } from 'zod'; export const x = z;`,
      'packages/core/src/query/a.ts': `export { x } from '../model/a.ts';`,
      'packages/core/src/index.ts': `export { x } from './query/a.ts';`,
    };
    expect(look(files).rules).toEqual(['no-zod-in-the-main-entry']);
  });

  test('a circle', () => {
    const files = {
      'packages/widgets/src/a.ts': `import { b } from './b.ts'; export const a = () => b;`,
      'packages/widgets/src/b.ts': `import { a } from './a.ts'; export const b = () => a;`,
    };
    expect(look(files).rules).toEqual(['no-circles']);
  });

  test('something built on a test', () => {
    const files = {
      'packages/widgets/src/a.test.ts': 'export const x = 1;',
      'packages/widgets/src/a.ts': `export { x } from './a.test.ts';`,
    };
    expect(look(files).rules).toEqual(['nothing-is-built-on-a-test']);
  });

  test('by the exit code as well', () => {
    const cwd = mkdtempSync(path.join(tmpdir(), 'architecture-'));
    const write = (/** @type {string} */ text) =>
      writeFileSync(path.join(cwd, 'packages/core/src/index.ts'), text);
    const exitCode = () =>
      spawnSync(process.execPath, [cruiser, '--config', config, 'packages'], { cwd }).status;
    mkdirSync(path.join(cwd, 'packages/core/src'), { recursive: true });
    mkdirSync(path.join(cwd, 'packages/core/compiler'));
    writeFileSync(path.join(cwd, 'package.json'), '{}');
    writeFileSync(path.join(cwd, 'packages/core/compiler/x.ts'), 'export const x = 1;');
    write(`export const x = 1;`);
    expect(exitCode()).toBe(0);
    write(`export { x } from '../compiler/x.ts';`);
    expect(exitCode()).toBe(1);
    rmSync(cwd, { recursive: true });
  });
});

describe('let through', () => {
  const seen = look(importing(permitted));

  test.each(permitted)('%s → %s', (from, to) => {
    expect(seen.importOf(from, to).couldNotResolve).toBe(false);
    expect(seen.brokenBy(from, to)).toEqual([]);
  });

  test('all of it at once', () => {
    expect(seen.rules).toEqual([]);
  });
});
