import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entry, keysOf, ownEntries, windows } from '../../../test/timeline/entries.ts';
import { inWindow } from '../selection.ts';
import { LaneIndex, type Stack } from './lane-index.ts';

const of = (lane: LaneIndex, stacks: readonly Stack[]) =>
  stacks.flatMap(({ lo, hi }) => lane.entries.slice(lo, hi));
const cells = fc.oneof(fc.constant(0), fc.double({ min: 0.5, max: 40_000, noNaN: true }));

test('stacks hold what a filter finds: every entry of the window once, and no other', () => {
  fc.assert(
    fc.property(ownEntries, windows, cells, (entries, { from, to }, cell) => {
      const lane = new LaneIndex(entries);
      const found = of(lane, lane.stacks(from, to, cell));
      expect(keysOf(found)).toEqual(keysOf(entries.filter((one) => inWindow(one, from, to))));
    }),
  );
});

test('stacks follow each other in the order of middles, and each lies in one cell', () => {
  fc.assert(
    fc.property(ownEntries, windows, cells, (entries, { from, to }, cell) => {
      const lane = new LaneIndex(entries);
      let last = -1;
      for (const { lo, hi, best } of lane.stacks(from, to, cell)) {
        expect(lo).toBeGreaterThan(last);
        expect(hi).toBeGreaterThan(lo);
        last = hi - 1;
        const members = lane.entries.slice(lo, hi);
        const most = Math.max(...members.map(({ weight }) => weight));
        expect(best).toBe(members.find(({ weight }) => weight === most));
        if (members.length === 1) continue;
        expect(cell).toBeGreaterThan(0);
        expect(new Set(members.map(({ start, end }) => Math.floor((start + end) / 2 / cell))).size).toBe(1);
      }
    }),
  );
});

test('countUpTo counts what a filter finds, and stops at the most asked for', () => {
  fc.assert(
    fc.property(ownEntries, windows, fc.integer({ min: 0, max: 6000 }), (entries, { from, to }, most) => {
      const expected = entries.filter((one) => inWindow(one, from, to)).length;
      expect(new LaneIndex(entries).countUpTo(most, from, to)).toBe(Math.min(expected, most));
    }),
  );
});

test('an index of nothing finds nothing', () => {
  const lane = new LaneIndex([]);
  expect(lane.stacks(-1e6, 1e6, 0)).toEqual([]);
  expect(lane.stacks(-1e6, 1e6, 100)).toEqual([]);
  expect(lane.countUpTo(10, -1e6, 1e6)).toBe(0);
});

test('at a hundred thousand points a picture costs by its cells, not by its entries', () => {
  const COUNT = 100_000;
  const lane = new LaneIndex(
    Array.from({ length: COUNT }, (_, number) => entry(number, { start: (number * 7919) % 200_000 })),
  );
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 150_000 }),
      fc.integer({ min: 14, max: 200_000 }),
      fc.integer({ min: 10, max: 200 }),
      (from, length, places) => {
        const found = lane.stacks(from, from + length, length / places);
        // A cell begins and ends inside of a branch of the tree at most, whose depth is 17.
        expect(found.length).toBeLessThanOrEqual((places + 2) * 2 * 17);
      },
    ),
    { numRuns: 30 },
  );
});
