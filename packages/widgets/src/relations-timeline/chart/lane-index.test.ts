import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entry, keysOf, ownEntries, windows } from '../../../test/timeline/entries.ts';
import { inWindow } from '../selection.ts';
import { LaneIndex, type Stack } from './lane-index.ts';

const of = (stacks: readonly Stack[]) => stacks.flatMap(({ entries }) => entries());
const cells = fc.oneof(fc.constant(0), fc.double({ min: 0.5, max: 40_000, noNaN: true }));

test('stacks hold what a filter finds: every entry of the window once, and no other', () => {
  fc.assert(
    fc.property(ownEntries, windows, cells, (entries, { from, to }, cell) => {
      const lane = new LaneIndex(entries);
      const found = of(lane.stacks(from, to, cell));
      expect(keysOf(found)).toEqual(keysOf(entries.filter((one) => inWindow(one, from, to))));
    }),
  );
});

/** Weights, lengths and places of a lane that is crowded with what lasts. */
const long = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.nat(30_000), fc.integer({ min: 1, max: 5 })), {
    minLength: 150,
    maxLength: 900,
  })
  .map((list) =>
    list.map(([start, lasts, weight], number) => entry(number, { start, end: start + lasts, weight })),
  );

test.each([
  ['of all sorts', ownEntries, windows],
  [
    'that last longer than the window',
    long,
    fc.tuple(fc.integer({ min: 5_000, max: 40_000 }), fc.nat(400)).map(([from, length]) => ({
      from,
      to: from + length,
    })),
  ],
] as const)(
  'entries %s: stacks follow each other in the order of middles, each in one cell or beside the window',
  (_, lists, someWindows) => {
    fc.assert(
      fc.property(lists, someWindows, cells, (entries, { from, to }, cell) => {
        const lane = new LaneIndex(entries);
        const place = new Map(lane.entries.map((one, index) => [one, index]));
        let last = -1;
        let beside = 0;
        const stacks = lane.stacks(from, to, cell);
        expect(keysOf(of(stacks))).toEqual(keysOf(entries.filter((one) => inWindow(one, from, to))));
        for (const { count, start, end, best, middle, entries: members } of stacks) {
          expect(members()).toHaveLength(count);
          expect(count).toBeGreaterThan(0);
          const places = members().map((one) => place.get(one) ?? -1);
          expect(places).toEqual(places.toSorted((a, b) => a - b));
          expect(places[0]).toBeGreaterThan(last);
          last = places.at(-1) ?? last;
          const most = Math.max(...members().map(({ weight }) => weight));
          expect(best).toBe(members().find(({ weight }) => weight === most));
          const middles = members().map(({ start, end }) => (start + end) / 2);
          if (count === 1 || middle === undefined) {
            expect(middle).toBeUndefined();
            if (count === 1) continue;
            beside++;
            // What is drawn of it begins and ends where the first and the last of them do.
            const drawn = [Math.max(start, from), Math.min(end, to)];
            expect(drawn).toEqual([
              Math.max(Math.min(...members().map((one) => one.start)), from),
              Math.min(Math.max(...members().map((one) => one.end)), to),
            ]);
            expect(middles.every((day) => day < from) || middles.every((day) => day > to)).toBe(true);
            continue;
          }
          expect(cell).toBeGreaterThan(0);
          expect(new Set(middles.map((day) => Math.floor(day / cell))).size).toBe(1);
        }
        expect(beside).toBeLessThanOrEqual(2);
      }),
    );
  },
);

test('count counts what a filter finds', () => {
  fc.assert(
    fc.property(ownEntries, windows, (entries, { from, to }) => {
      const expected = entries.filter((one) => inWindow(one, from, to)).length;
      expect(new LaneIndex(entries).count(from, to)).toBe(expected);
    }),
  );
});

test('an index of nothing finds nothing', () => {
  const lane = new LaneIndex([]);
  expect(lane.stacks(-1e6, 1e6, 0)).toEqual([]);
  expect(lane.stacks(-1e6, 1e6, 100)).toEqual([]);
  expect(lane.count(-1e6, 1e6)).toBe(0);
});

test.each([
  ['points', () => 0],
  ['entries of a century each', () => 36_500],
  ['entries of up to five centuries', (number: number) => (number * 104_729) % 182_500],
] as const)('at a hundred thousand %s a picture costs by its cells, not by its entries', (_, lasts) => {
  const COUNT = 100_000;
  const lane = new LaneIndex(
    Array.from({ length: COUNT }, (_, number) => {
      const start = (number * 7919) % 200_000;
      return entry(number, { start, end: start + lasts(number) });
    }),
  );
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 150_000 }),
      fc.integer({ min: 14, max: 200_000 }),
      fc.integer({ min: 10, max: 200 }),
      (from, length, places) => {
        const found = lane.stacks(from, from + length, length / places);
        // A cell begins and ends inside of a branch of the tree at most, whose depth is 17. A side has 200 at most.
        expect(found.length).toBeLessThanOrEqual((places + 2) * 2 * 17 + 2 * 200);
      },
    ),
    { numRuns: 30 },
  );
});
