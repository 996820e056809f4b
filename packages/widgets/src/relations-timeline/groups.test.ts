import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keysOf, outlines, ownEntries, today } from '../../test/timeline/entries.ts';
import { type Entry, yearOf } from './entry.ts';
import { groupEntries } from './groups.ts';
import { TimelineState } from './timeline-state.ts';

const ordered = (entries: readonly Entry[]) => new TimelineState(entries, today).entries;
const named = ownEntries.map((entries) =>
  entries.map((entry, index): Entry => ({
    ...entry,
    group: [undefined, 'War', 'Peace', 'constructor', 'years-1700'][index % 5],
  })),
);
const orders = fc.boolean();

describe.each(['period', 'decade', 'group'] as const)('by %s', (by) => {
  test('nothing is lost, nothing appears twice, and groups stand in the order of their first entry', () => {
    fc.assert(
      fc.property(named, orders, (own, latestFirst) => {
        const entries = latestFirst ? ordered(own).toReversed() : ordered(own);
        const groups = groupEntries(entries, by, []);
        expect(keysOf(groups.flatMap((group) => group.entries))).toEqual(keysOf(entries));
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
        const place = new Map(entries.map((entry, index) => [entry, index]));
        const firsts = groups.map((group) => place.get(group.entries[0] as Entry) ?? -1);
        expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
        for (const group of groups) {
          const places = group.entries.map((entry) => place.get(entry) ?? -1);
          expect(places).toEqual(places.toSorted((a, b) => a - b));
        }
      }),
    );
  });
});

test('years make no more groups than can be taken in, and each holds the entries that began in them', () => {
  fc.assert(
    fc.property(ownEntries, orders, (own, latestFirst) => {
      const entries = latestFirst ? ordered(own).toReversed() : ordered(own);
      const groups = groupEntries(entries, 'decade', []);
      expect(groups.length).toBeLessThanOrEqual(61);
      for (const { fromYear, toYear, entries: of } of groups) {
        const years = of.map(({ start }) => yearOf(start));
        expect(Math.min(...years)).toBeGreaterThanOrEqual(fromYear);
        expect(Math.max(...years)).toBeLessThanOrEqual(toYear);
      }
    }),
  );
});

test('a name of the page’s own makes one group, whatever it is', () => {
  fc.assert(
    fc.property(named, (own) => {
      const groups = groupEntries(ordered(own), 'group', []);
      for (const name of ['War', 'Peace', 'constructor', 'years-1700']) {
        const of = groups.filter((group) => group.name === name);
        const expected = own.filter(({ group }) => group === name);
        expect(of.flatMap(({ entries }) => keysOf(entries)).toSorted()).toEqual(keysOf(expected));
        expect(of.length).toBe(expected.length > 0 ? 1 : 0);
      }
    }),
  );
});

describe.each(outlines)('the dataset in %s', (_, dataset) => {
  const { entries, periods } = new TimelineState(dataset, today);

  test('stands under the period in which an entry began', () => {
    const groups = groupEntries(entries, 'period', periods);
    expect(keysOf(groups.flatMap((group) => group.entries))).toEqual(keysOf(entries));
    for (const { period, entries: of } of groups)
      if (period) for (const { start } of of) expect(start >= period.start && start <= period.end).toBe(true);
    const kaynarca = groups.find((group) =>
      group.entries.some(({ id }) => id === 'treaty-of-kucuk-kaynarca-1774'),
    );
    expect(kaynarca?.period?.stance).toBe('hostile');
  });

  test('stands under years where no period is known', () => {
    const groups = groupEntries(entries, 'period', []);
    expect(groups.every(({ key, period }) => key.startsWith('years-') && period === undefined)).toBe(true);
    expect(groups.flatMap((group) => group.entries)).toHaveLength(entries.length);
  });
});
