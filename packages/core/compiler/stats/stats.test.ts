import { beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import type { LocalizedText } from '../../src/model/text.ts';
import { compile } from '../compile.ts';
import { realData } from '../../test/real-records.ts';
import { renderStats } from './render-stats.ts';
import { type Count, type Share, type Stats, statsOf } from './stats-of.ts';
import { table } from './table.ts';

let data: Dataset<LocalizedText>;
let stats: Stats;
beforeAll(async () => {
  data = compile((await realData()).data);
  stats = statsOf(data);
});

const sum = (counts: readonly Count[]) => counts.reduce((all, [, number]) => all + number, 0);

describe('the statistics', () => {
  test('count every record once, by kind, by type and by century', () => {
    for (const { kind, records, byType } of stats.byKind) {
      expect(records).toBe(data[kind].length);
      expect(sum(byType)).toBe(records);
    }
    for (const kind of ['events', 'treaties', 'wars'] as const) {
      expect(stats.byCentury.reduce((all, row) => all + row[kind], 0)).toBe(data[kind].length);
      expect(stats.byPeriod.reduce((all, row) => all + row[kind], 0)).toBeLessThanOrEqual(data[kind].length);
    }
    expect(sum(stats.claims.byStance)).toBe(data.claims.length);
    expect(sum(stats.sources.byLanguage)).toBe(data.sources.length);
    expect(sum(stats.sources.mostCited)).toBe(stats.sources.citations);
    const contested = Object.values(data)
      .flat()
      .filter((record) => 'contested' in record && record.contested);
    expect(contested.length).toBeGreaterThan(0);
    expect(sum(stats.contested)).toBe(contested.length);
  });

  test('have no more than there is', () => {
    const shares: Share[] = [
      ...Object.values(stats.dates),
      ...stats.support.twoIndependentSources,
      ...stats.support.citingLanguage.map(([, share]) => share),
      ...stats.completeness.map(({ share }) => share),
    ];
    expect(shares.length).toBeGreaterThan(30);
    for (const { have, of } of shares) {
      expect(have).toBeGreaterThanOrEqual(0);
      expect(have).toBeLessThanOrEqual(of);
    }
  });

  test('put the turn of a century where it belongs: 1700 is of the 17th, 1701 of the 18th', () => {
    const [one] = data.events;
    if (!one) throw new Error('There is no event.');
    const at = (edtf: string) => ({
      ...one,
      happened: { ...one.happened, edtf, earliest: edtf, latest: edtf },
    });
    const { byCentury } = statsOf({
      ...data,
      treaties: [],
      wars: [],
      events: [at('1700-12-31'), at('1701-01-01')],
    });
    expect(byCentury.map(({ century, events }) => [century, events])).toEqual([
      [17, 1],
      [18, 1],
    ]);
  });

  test('do not take two copies of one source for two sources', () => {
    const kars = data.treaties.find(({ id }) => id === 'treaty-of-kars-1921');
    if (!kars) throw new Error('There is no treaty of Kars.');
    const [first, ...others] = data.sources;
    if (!first) throw new Error('There is no source.');
    const independent = (sources: typeof data.sources) =>
      statsOf({ ...data, treaties: [kars], sources }).support.twoIndependentSources.find(
        ({ kind }) => kind === 'treaties',
      );
    expect(independent(data.sources)).toMatchObject({ have: 1, of: 1 });
    const copies = others.map((source) => ({ ...source, derivedFrom: first.id }));
    expect(independent([first, ...copies])).toMatchObject({ have: 0, of: 1 });
    // Two that say that they rest on each other must not keep anybody waiting.
    const circle = data.sources.map((source, index) => ({
      ...source,
      derivedFrom: data.sources[(index + 1) % data.sources.length]?.id ?? '',
    }));
    expect(independent(circle)).toMatchObject({ of: 1 });
  });

  test('fit into a terminal of a hundred columns and two screens', () => {
    const lines = renderStats(stats).split('\n');
    expect(lines.length).toBeLessThan(120);
    expect(lines.filter((line) => line.length > 160)).toEqual([]);
    expect(lines).toContain(`${stats.records} records`);
  });

  test('of nothing divide by nothing', () => {
    const nothing = Object.fromEntries(Object.keys(data).map((kind) => [kind, []])) as unknown as typeof data;
    expect(renderStats(statsOf(nothing))).not.toMatch(/NaN|undefined|Infinity/);
  });
});

test('a table aligns words to the left and numbers to the right', () => {
  expect(
    table([
      ['treaties', 65, 'a'],
      ['wars', 7, 'b'],
    ]),
  ).toBe('treaties  65  a\nwars       7  b');
});
