import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keysOf, outlines, ownEntries, today } from '../../test/timeline/entries.ts';
import { type Entry, entryKinds } from './entry.ts';
import { type Filter, inWindow, readKinds, select } from './selection.ts';
import { TimelineState } from './timeline-state.ts';

const [, dataset = []] = outlines[0] ?? [];
const { entries, periods } = new TimelineState(dataset, today);
const some = <T>(values: readonly T[]) => fc.subarray([...values], { maxLength: 3 });
const topics = [...new Set(entries.flatMap(({ topics: of = [] }) => of))];
const parties = [...new Set(entries.flatMap(({ parties: of = [] }) => of))];

const filters: fc.Arbitrary<Filter> = fc.record({
  kinds: fc.subarray([...entryKinds]).map((kinds) => new Set(kinds)),
  topics: some(topics),
  parties: some(parties),
  periods: some(periods.map(({ id }) => id)),
  ids: some(entries.map(({ id, key }, index) => (index % 2 === 0 ? id : key))),
});

/** Any of what one part of a filter names, and all parts together. */
const passes = (entry: Entry, filter: Filter): boolean => {
  const any = (wanted: readonly string[] | undefined, of: readonly string[] | undefined) =>
    !wanted || wanted.length === 0 || wanted.some((one) => of?.includes(one));
  const around = periods
    .filter(({ start, end }) => entry.start >= start && entry.start <= end)
    .map(({ id }) => id);
  return (
    [...filter.kinds].some((kind) => kind === entry.kind) &&
    any(filter.topics, entry.topics) &&
    any(filter.parties, entry.parties) &&
    any(filter.periods, around) &&
    any(filter.ids, [entry.id, entry.key])
  );
};

describe('a selection', () => {
  test('holds what every part of its filter lets through, in the order of time', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const selected = select(entries, periods, filter).entries;
        expect(selected).toEqual(entries.filter((entry) => passes(entry, filter)));
      }),
    );
  });

  test('has each entry in the lane of its kind, and no empty lane', () => {
    fc.assert(
      fc.property(ownEntries, fc.subarray([...entryKinds]), (own, kinds) => {
        const { entries: selected, lanes } = select(own, [], { kinds: new Set(kinds) });
        for (const [kind, lane] of lanes) {
          expect(lane.entries.length).toBeGreaterThan(0);
          expect(lane.entries.every((entry) => entry.kind === kind)).toBe(true);
        }
        expect(keysOf([...lanes.values()].flatMap((lane) => lane.entries))).toEqual(keysOf(selected));
      }),
    );
  });

  test('of an unknown period, topic, party or id is empty, not everything', () => {
    const kinds = new Set(entryKinds);
    for (const part of ['topics', 'parties', 'periods', 'ids'])
      expect(select(entries, periods, { kinds, [part]: ['atlantis'] }).entries).toEqual([]);
  });
});

test('an entry is in a window that shares a day with it', () => {
  const day = fc.integer({ min: -50, max: 50 });
  fc.assert(
    fc.property(day, day, day, day, (a, b, c, d) => {
      const [start, end, from, to] = [Math.min(a, b), Math.max(a, b), Math.min(c, d), Math.max(c, d)];
      const days = Array.from({ length: end - start + 1 }, (_, index) => start + index);
      expect(inWindow({ start, end }, from, to)).toBe(days.some((one) => one >= from && one <= to));
    }),
  );
});

test.each([
  [null, [...entryKinds], []],
  ['', [...entryKinds], []],
  ['treaties', ['treaties'], []],
  [' wars   treaties ', ['wars', 'treaties'], []],
  ['treaties dragons', ['treaties'], ['dragons']],
  ['dragons', [...entryKinds], ['dragons']],
  ['periods', [...entryKinds], []],
  ['__proto__ constructor', [...entryKinds], ['__proto__', 'constructor']],
])('kinds="%s" asks for %j', (value, kinds, unknown) => {
  const read = readKinds(value);
  expect([...read.kinds].toSorted()).toEqual(kinds.toSorted());
  expect(read.unknown).toEqual(unknown);
});
