import * as all from '@russia-turkey/core/all';
import { meta } from '@russia-turkey/core/meta';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { withoutDerived } from '../../test/export/derived.ts';
import { firstOfEach, hostileTexts, withErrata, withText } from '../../test/export/hostile.ts';
import { readPackage, rebuild } from '../../test/export/rebuild.ts';
import type { AnyRecord, Dataset } from '../model/dataset.ts';
import type { LocalizedText } from '../model/text.ts';
import { TableError, toCsvTables } from './csv.ts';
import { format as dataPackage } from './data-package.ts';
import { tableSchemas, tablesOf } from './tables/index.ts';
import { wellFormed } from './format/well-formed.ts';

const dataset: Dataset<LocalizedText> = all;
const few = firstOfEach(dataset);
const recordsOf = (data: Dataset<LocalizedText>) =>
  new Map<string, AnyRecord<LocalizedText>>(
    Object.values(data).flatMap((records) => records.map((one) => [`${one.kind}/${one.id}`, one] as const)),
  );
const wellFormedIn = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, inner: unknown) =>
    typeof inner === 'string' ? wellFormed(inner) : inner,
  );

describe('nothing is lost', () => {
  let tables: Awaited<ReturnType<typeof readPackage>>;
  beforeAll(async () => {
    tables = readPackage(await dataPackage.files(dataset, meta));
  });

  test('every record can be built anew from the files alone', () => {
    const rebuilt = rebuild(tables);
    const records = recordsOf(dataset);
    expect([...rebuilt.keys()]).toEqual([...records.keys()]);
    for (const [ref, record] of records) expect(rebuilt.get(ref), ref).toEqual(withoutDerived(record));
  });

  test('what is derived from other records is found by asking their tables', () => {
    const rows = (name: string) => tables.get(name) ?? [];
    const found = new Map<string, Set<string>>();
    const add = (ref: unknown, what: string) =>
      found.set(String(ref), (found.get(String(ref)) ?? new Set()).add(what));
    for (const { claim, subject } of rows('claim_subjects')) add(subject, `claim ${String(claim)}`);
    for (const { record, rel, target } of rows('links')) add(target, `${String(rel)} from ${String(record)}`);
    for (const { id, answers } of rows('claims'))
      if (answers !== null) add(`claims/${String(answers)}`, `answer ${String(id)}`);
    let derived = 0;
    for (const [ref, record] of recordsOf(dataset)) {
      const own = record as Partial<{
        claims: readonly string[];
        answeredBy: readonly string[];
        linkedFrom: readonly { rel: string; from: string }[];
      }>;
      const expected = [
        ...(own.claims ?? []).map((claim) => `claim ${claim}`),
        ...(own.linkedFrom ?? []).map(({ rel, from }) => `${rel} from ${from}`),
        ...(own.answeredBy ?? []).map((claim) => `answer ${claim}`),
      ];
      derived += expected.length;
      expect(found.get(ref) ?? new Set(), ref).toEqual(new Set(expected));
    }
    expect(derived).toBeGreaterThan(400);
  });

  test('the version, redirects and corrections are there', () => {
    const csv = toCsvTables(dataset, withErrata(meta, 'a "reason"'));
    const rows = (name: string) => parse(csv.get(name) ?? '', { columns: true });
    expect(rows('meta')).toContainEqual({ key: 'citation', value: meta.citation });
    expect(rows('meta')).toContainEqual({ key: 'counts.treaties', value: String(dataset.treaties.length) });
    expect(rows('redirects')).toEqual([{ old_ref: 'treaties/old-id', ref: 'treaties/treaty-of-kars-1921' }]);
    expect(rows('errata')).toMatchObject([
      {
        position: '1',
        old_value: '"1921-10-12"',
        new_value: '{"edtf":"1921-10-13"}',
        reason: 'a "reason"',
        source: '',
      },
      { position: '2', old_value: '', new_value: '5', source: 'a "reason"' },
    ]);
  });

  test.each(hostileTexts.map((text) => [JSON.stringify(text).slice(0, 60), text]))(
    'nor in records that hold %s',
    async (_, text) => {
      const hostile = withText(few, text);
      const rebuilt = rebuild(readPackage(await dataPackage.files(hostile, meta)));
      for (const kind of ['treaties', 'events', 'claims', 'sources'] as const) {
        const [record] = hostile[kind];
        expect(rebuilt.get(`${kind}/${String(record?.id)}`)).toEqual(
          wellFormedIn(withoutDerived(record as AnyRecord<LocalizedText>)),
        );
      }
    },
  );
});

describe('RFC 4180', () => {
  const treaty = { ...dataset.treaties[0], alsoKnownAs: [] } as unknown as (typeof dataset.treaties)[number];
  const one = (text: string): Dataset<LocalizedText> => ({
    ...(Object.fromEntries(
      Object.keys(dataset).map((kind) => [kind, []]),
    ) as unknown as Dataset<LocalizedText>),
    treaties: [{ ...treaty, label: { en: text, ru: text, tr: text } }],
  });

  test('any text comes back from a parser that knows nothing of us', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[",;\r\n\t =+@'a-]{0,12}$/)),
        (text) => {
          const csv = toCsvTables(one(text), meta).get('treaties') ?? '';
          const expected = [{ label_en: wellFormed(text), label_tr: wellFormed(text) }];
          expect(parse(csv, { columns: true })).toMatchObject(expected);
          // Also from one that takes any line break for the end of a line.
          const record_delimiter = ['\r\n', '\n', '\r'];
          expect(parse(csv, { columns: true, record_delimiter })).toMatchObject(expected);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('lines end with CRLF, also the last, and all have as many cells as the header', () => {
    for (const [name, csv] of toCsvTables(dataset, meta)) {
      expect(csv.endsWith('\r\n'), name).toBe(true);
      // csv-parse refuses a line with another number of cells.
      expect(() => parse(csv, { record_delimiter: '\r\n' }), name).not.toThrow();
    }
  });

  test('an absent value is nothing, an empty text is quoted', () => {
    const [cells] = parse<Record<string, string>>(toCsvTables(one(''), meta).get('treaties') ?? '', {
      columns: true,
      cast: (value, { header, quoting }) =>
        header ? value : quoting ? `quoted: ${value}` : `bare: ${value}`,
    });
    expect(cells).toMatchObject({ label_en: 'quoted: ', same_as_wikidata: 'bare: ' });
  });
});

describe('spreadsheets', () => {
  const runs = hostileTexts.filter((text) => /^[=+\-@\t\r＝]/u.test(text));

  test('by default a text is what the dataset says, also where a spreadsheet would run it', () => {
    expect(runs.length).toBeGreaterThan(5);
    for (const text of runs) {
      expect(
        parse(toCsvTables(withText(few, text), meta).get('treaties') ?? '', { columns: true }),
      ).toContainEqual(expect.objectContaining({ label_en: text }));
    }
  });

  test('the dataset itself holds no text that a spreadsheet would run, so that its files may be opened as they are', () => {
    const found = tablesOf(dataset, meta).flatMap(({ name, rows }) =>
      rows
        .flat()
        .filter((cell) => typeof cell === 'string' && /^[=+\-@\t\r\n＝＋－＠]/u.test(cell))
        .map((cell) => [name, cell]),
    );
    expect(found, 'export with { spreadsheet: true }, or reword').toEqual([]);
  });

  test.each(runs)('on request %j is disarmed, and numbers and days stay what they are', (text) => {
    const hostile = withText(few, text);
    const [exact, safe] = [false, true].map((spreadsheet) => toCsvTables(hostile, meta, { spreadsheet })) as [
      ReadonlyMap<string, string>,
      ReadonlyMap<string, string>,
    ];
    const read = (csv: ReadonlyMap<string, string>, name: string) =>
      parse<Record<string, string>>(csv.get(name) ?? '', { columns: true, bom: true });
    expect(read(safe, 'treaties')).toContainEqual(expect.objectContaining({ label_en: `'${text}` }));
    expect(read(safe, 'figures')).toContainEqual(
      expect.objectContaining({ amount_best: '-1.5e-7', amount_unit: `'${text}` }),
    );
    for (const { name, columns } of tableSchemas) {
      const [a, b] = [read(exact, name), read(safe, name)];
      for (const { name: column } of columns.filter(({ type }) => type !== 'string')) {
        expect(b.map((row) => row[column])).toEqual(a.map((row) => row[column]));
      }
      for (const row of b)
        for (const { name: column, type } of columns) {
          if (type === 'string') expect(row[column]).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
        }
    }
  });

  test('on request a byte order mark says that it is UTF-8; otherwise there is none', () => {
    expect(
      [...toCsvTables(dataset, meta, { spreadsheet: true }).values()].every((csv) =>
        csv.startsWith('\ufeff'),
      ),
    ).toBe(true);
    expect([...toCsvTables(dataset, meta).values()].some((csv) => csv.startsWith('\ufeff'))).toBe(false);
  });
});

describe('what no table can hold is refused with place and remedy', () => {
  const [kars] = dataset.treaties.filter(({ id }) => id === 'treaty-of-kars-1921');
  const [trade] = dataset.indicators;
  if (!kars || !trade) throw new Error('The records of this test are gone.');
  const [point] = trade.series;

  test.each<[string, Partial<Record<keyof typeof dataset, readonly unknown[]>>, string]>([
    [
      'an unknown field',
      { treaties: [{ ...kars, mood: 'good' }] },
      'treaties/treaty-of-kars-1921, mood: the tables have no place',
    ],
    [
      'an unknown field in a group',
      { treaties: [{ ...kars, signed: { ...kars.signed, moon: 'full' } }] },
      'treaties/treaty-of-kars-1921, signed, moon: the tables have no place',
    ],
    [
      'an unknown field in a list',
      { treaties: [{ ...kars, parties: [{ polity: 'rsfsr', mood: 'good' }] }] },
      'treaties/treaty-of-kars-1921: parties.1, mood: the tables have no place',
    ],
    [
      'a prototype’s name as a field',
      { treaties: [{ ...kars, constructor: 'x' }] },
      'constructor: the tables have no place',
    ],
    [
      'no number',
      { indicators: [{ ...trade, series: [{ ...point, value: NaN }] }] },
      'series.1, value: NaN is not a finite number',
    ],
    [
      'infinity',
      { indicators: [{ ...trade, series: [{ ...point, value: Infinity }] }] },
      'Infinity is not a finite number',
    ],
    ['a broken weight', { treaties: [{ ...kars, weight: 2.5 }] }, 'weight: 2.5 is not a whole number'],
    [
      'a weight beyond 32 bits',
      { treaties: [{ ...kars, weight: 2 ** 31 }] },
      'is not a whole number of 32 bits',
    ],
    [
      'a day that does not exist',
      { treaties: [{ ...kars, signed: { ...kars.signed, earliest: '1900-02-29' } }] },
      'signed_earliest: “1900-02-29” is not a day of the Gregorian calendar',
    ],
    [
      'a text where a list belongs',
      { treaties: [{ ...kars, topics: 'caucasus' }] },
      'topics: there is no list',
    ],
    [
      'a text where an object belongs',
      { treaties: [{ ...kars, signed: '1921' }] },
      'signed: there is no object',
    ],
    ['a missing label', { treaties: [{ ...kars, label: undefined }] }, 'label_en: the value is missing'],
    ['a number where a text belongs', { treaties: [{ ...kars, type: 5 }] }, 'type: 5 is not a text'],
    ['two records with one id', { treaties: [kars, kars] }, 'two records have this id'],
  ])('%s', (_, change, message) => {
    const broken = { ...dataset, ...change } as unknown as Dataset<LocalizedText>;
    expect(() => toCsvTables(broken, meta)).toThrow(TableError);
    expect(() => toCsvTables(broken, meta)).toThrow(message);
    try {
      toCsvTables(broken, meta);
    } catch (error) {
      expect((error as TableError).remedy).toMatch(/^(Write|Leave|Give)/);
    }
  });
});
