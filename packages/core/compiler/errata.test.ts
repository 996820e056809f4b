import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { realData } from '../test/real-records.ts';
import { compile } from './compile.ts';
import { artefacts } from './emit.ts';
import { readErrata } from './errata.ts';

const ownPackage = path.resolve(import.meta.dirname, '..');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'errata-'));
  await writeFile(path.join(folder, 'package.json'), '{ "version": "1.2.0" }');
});
afterEach(() => rm(folder, { recursive: true }));

const erratum = {
  record: 'treaties/treaty-of-kars-1921',
  path: 'signed.edtf',
  old: '1921-10-12',
  new: '1921-10-13',
  reason: 'Date the treaty of Kars by its text',
  version: '1.2.0',
};
type Written = Readonly<Record<string, unknown>>;

async function reading(...errata: readonly Written[]) {
  await writeFile(path.join(folder, 'errata.json'), JSON.stringify({ errata }, null, 2));
  return readErrata(folder);
}

describe('errata', () => {
  test('are read as they stand, with a source where one came with the correction', async () => {
    const withSource = { ...erratum, version: '1.1.3', old: null, source: 'kars-treaty-1921-text-tr' };
    const { errata, findings } = await reading(withSource, erratum);
    expect(findings).toEqual([]);
    expect(errata).toEqual([withSource, erratum]);
  });

  test('of the package are right', async () => {
    expect((await readErrata(ownPackage)).findings).toEqual([]);
  });

  const { reason: _, ...withoutReason } = erratum;
  const { new: __, ...withoutNew } = erratum;
  test.each<[string, Written, string]>([
    ['no reason', withoutReason, '“errata.0.reason”'],
    ['no new value', withoutNew, '“errata.0.new”'],
    ['an empty reason', { ...erratum, reason: ' ' }, '“errata.0.reason”'],
    ['no record', { ...erratum, record: 'kars' }, '“errata.0.record”: kind/id'],
    [
      'no released version',
      { ...erratum, version: '1.2.0-next.1' },
      '“errata.0.version”: the version that corrected it',
    ],
    [
      'a version to come',
      { ...erratum, version: '1.10.0' },
      '1.10.0 is later than the version of the package, 1.2.0.',
    ],
    ['another field', { ...erratum, author: 'x' }, 'Unrecognized key'],
  ])('with %s are refused, with place and remedy', async (_, one, says) => {
    const { findings } = await reading(one);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      file: 'errata.json',
      rule: 'errata',
      says: expect.stringContaining(says),
    });
    expect(findings[0]?.line).toBeGreaterThan(1);
    expect(findings[0]?.remedy).toContain('pnpm release:version');
  });

  test('that correct one value twice in one version are refused', async () => {
    const { findings } = await reading(erratum, erratum);
    expect(findings).toMatchObject([{ says: expect.stringContaining('twice') }]);
  });

  test('that are missing or no JSON are an error, and no silence', async () => {
    expect((await readErrata(folder)).findings).toMatchObject([{ says: expect.stringContaining('missing') }]);
    await writeFile(path.join(folder, 'errata.json'), '[');
    expect((await readErrata(folder)).findings).not.toEqual([]);
  });

  test('are published in meta and in dataset.json, and stop the build when they are wrong', async () => {
    const { data } = await realData();
    const build = () => artefacts(compile(data), data.redirects, folder);
    await reading(erratum);
    const files = await build();
    const { meta } = JSON.parse(files.get('dataset.json') ?? '') as { meta: { errata: unknown } };
    expect(meta.errata).toEqual([erratum]);
    expect(files.get('data/meta.js')).toContain(JSON.stringify(erratum));
    await reading(withoutReason);
    await expect(build()).rejects.toThrow('errata.json:');
  });
});
