import path from 'node:path';
import fc from 'fast-check';
import { check } from 'prettier';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Kind } from '../../src/model/kind.ts';
import { schemas } from '../../src/schema/index.ts';
import { readData } from '../read-data.ts';
import { disorders } from '../key-order.ts';
import { formatRecord } from './format-record.ts';

const packageFolder = path.resolve(import.meta.dirname, '../..');

describe('the text of a record', () => {
  test('reads back as the same record, keys in canonical order, for every twentieth record', async () => {
    const { records } = await readData(path.join(packageFolder, 'data'));
    const some = records.filter((_, index) => index % 20 === 0);
    expect(some.length).toBeGreaterThan(50);
    for (const { kind, value } of some) {
      const text = await formatRecord(
        kind as Kind,
        Object.fromEntries(Object.entries(value as object).reverse()),
        packageFolder,
      );
      const schema = schemas[kind as Kind];
      expect(schema.parse(parse(text))).toEqual(schema.parse(value));
      expect([...disorders(kind, parse(text))]).toEqual([]);
    }
  });

  test('is as prettier would leave it, and reads back the same, whatever it holds', async () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
      fc.constantFrom(
        '=cmd()',
        '</script>',
        'a: b # c',
        "it's",
        '- x',
        '{a}',
        '@x',
        '1774',
        'null',
        'yes',
        '\u0000',
        '\ud800',
        'a\nb\n\nc ',
        '¶ 1',
        '---',
      ),
    );
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (en, at) => {
        const record = { type: 'theme', labels: { en, ru: en, tr: at }, cites: [{ source: 'x', at }] };
        const text = await formatRecord('topics', record, packageFolder);
        expect(parse(text)).toEqual(record);
        expect(await check(text, { parser: 'yaml', printWidth: 110 })).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test('lays out as the files do', async () => {
    const text = await formatRecord(
      'treaties',
      {
        scope: 'bilateral',
        signed: { at: 'kars', when: '1921', cites: [{ at: '§ 1', source: 'x' }] },
        parties: [{ signatories: ['a-b', 'c-d'], polity: 'rsfsr' }],
        in_force_from: { when: '1922-09-11' },
        labels: { en: 'Treaty', ru: 'Договор', tr: 'Antlaşma' },
        type: 'peace-treaty',
        terms: [{ says: { tr: 'c', en: 'a', ru: 'b' }, article: '4' }],
      },
      packageFolder,
    );
    expect(text).toBe(`type: peace-treaty
labels: { en: Treaty, ru: Договор, tr: Antlaşma }
signed:
  when: 1921
  at: kars
  cites:
    - { source: x, at: "§ 1" }
in_force_from: { when: 1922-09-11 }
parties:
  - { polity: rsfsr, signatories: [a-b, c-d] }
scope: bilateral
terms:
  - article: 4
    says: { en: a, ru: b, tr: c }
`);
  });
});
