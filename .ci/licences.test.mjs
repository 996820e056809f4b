// What readers get by installing us, or by a script tag, may be used as ours may, and runs nothing by itself.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { allowed, bundled, dependencies, installScripts } from './docs/third-party.mjs';
import { root } from './tools.mjs';

const shipped = dependencies();
const list = readFileSync(path.join(root, 'THIRD-PARTY.md'), 'utf8');

test('what the packages depend on is found, also at second hand', () => {
  const names = [...shipped.values()].map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['lit', 'lit-html', 'minisearch']));
});

describe.each([...shipped])('%s', (key, { name, version, licence, scripts }) => {
  test('has a licence as free as ours', () => {
    expect([...allowed], `${key} is under ${licence}. Depend on something else, or ask before.`).toContain(
      licence,
    );
  });

  test('runs no script when it is installed', () => {
    expect(scripts).toEqual([]);
  });

  test('stands in THIRD-PARTY.md with its version', () => {
    expect(list).toMatch(new RegExp(`^\\| ${name} +\\| ${version.replaceAll('.', '\\.')} +\\|`, 'm'));
  });
});

test('what stands in the files for a script tag is known, and comes with the text of its licence', () => {
  const known = new Map([...shipped.values()].map((one) => [one.name, one]));
  const inFiles = bundled();
  expect(inFiles).toContain('lit-html');
  for (const name of inFiles.filter((name) => !name.startsWith('@russia-turkey/')))
    expect(known.get(name)?.text, `${name} stands in dist/cdn without a licence text`).toMatch(/copyright/i);
});

test.each(['core', 'widgets'])('%s itself runs no script when it is installed', (name) => {
  const manifest = JSON.parse(readFileSync(path.join(root, 'packages', name, 'package.json'), 'utf8'));
  expect(installScripts(manifest)).toEqual([]);
});

test('a script that would run is seen', () => {
  expect(installScripts({ scripts: { postinstall: 'node x', build: 'tsc' } })).toEqual(['postinstall']);
});

test('updates are asked for: of packages from the lock file, and of actions', () => {
  const { parse } = createRequire(path.join(root, 'packages/core/package.json'))('yaml');
  const { version, updates } = parse(readFileSync(path.join(root, '.github/dependabot.yml'), 'utf8'));
  expect(version).toBe(2);
  expect(updates.map((one) => one['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  for (const { directory, schedule } of updates)
    expect([directory, schedule.interval]).toEqual(['/', 'weekly']);
});
