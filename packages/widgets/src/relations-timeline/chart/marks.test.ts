import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entry, ownEntries } from '../../../test/timeline/entries.ts';
import { startOfYear } from '../entry.ts';
import { LaneIndex } from './lane-index.ts';
import { type Mark, cellOf, marksOf } from './marks.ts';
import { timeScale } from './scale.ts';

const GAP = 13;
const WIDTH = 1000;
const points = fc
  .array(
    fc.tuple(fc.integer({ min: startOfYear(1600), max: startOfYear(1900) }), fc.integer({ min: 1, max: 5 })),
    { minLength: 1, maxLength: 400 },
  )
  .map((list) => list.map(([start, weight], number) => entry(number, { start, weight })));

test('marks stay what they are while the window moves by whole cells', () => {
  let compared = 0;
  fc.assert(
    fc.property(
      points,
      fc.integer({ min: startOfYear(1600), max: startOfYear(1800) }),
      fc.integer({ min: 2000, max: 60_000 }),
      fc.integer({ min: -30, max: 30 }),
      (entries, from, length, cells) => {
        const lane = new LaneIndex(entries);
        const cell = cellOf(GAP, timeScale(from, from + length, WIDTH));
        const [before, after] = [from, from + cells * cell].map((start) =>
          timeScale(start, start + length, WIDTH),
        );
        if (!before || !after) throw new Error('There are two scales.');
        /** In cells that lie in both windows whole, by what they hold. */
        const inner = (scale: typeof before) => {
          const first = Math.ceil(Math.max(before.from, after.from) / cell) + 2;
          const last = Math.floor(Math.min(before.to, after.to) / cell) - 2;
          const content = ({ best, count, entries: of }: Mark) =>
            `${best.key} ${count} ${of()
              .map(({ key }) => key)
              .join()}`;
          return marksOf(lane, 'events', scale, GAP, 0)
            .filter(({ entries: of }) =>
              of().every(({ start }) => start >= first * cell && start < last * cell - 1),
            )
            .map(content);
        };
        const marks = inner(before);
        compared += marks.length;
        expect(inner(after)).toEqual(marks);
      },
    ),
    { numRuns: 300 },
  );
  expect(compared).toBeGreaterThan(100);
});

test('cells hold while somebody zooms a little, and are never narrower than a mark', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 14, max: 300_000 }),
      fc.integer({ min: 240, max: 2400 }),
      (length, width) => {
        const scale = timeScale(0, length, width);
        const pixels = (cellOf(GAP, scale) / (length + 1)) * width;
        expect(pixels).toBeGreaterThanOrEqual(GAP);
        expect(pixels).toBeLessThan(GAP * 1.05 * Math.SQRT2 * 1.001);
      },
    ),
  );
});

test('a mark alone stands at its day; what lasted longer than a mark is wide shows how far', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 900 }), fc.integer({ min: 0, max: 5000 }), (x, lasted) => {
      const scale = timeScale(0, 10_000, WIDTH);
      const start = Math.round(scale.day(x));
      const lane = new LaneIndex([entry(0, { start, end: start + lasted })]);
      const [mark] = marksOf(lane, 'events', scale, GAP, 0);
      const middle = (scale.x(start) + Math.min(scale.x(start + lasted + 1), WIDTH)) / 2;
      expect(Math.abs((mark?.x ?? 0) - middle)).toBeLessThan(GAP);
      const visible = Math.min(scale.x(start + lasted + 1), WIDTH) - scale.x(start);
      expect(mark?.reach !== undefined).toBe(lasted > 0 && visible > GAP);
    }),
  );
});

test('the first and the last day of a window are in it', () => {
  const lane = new LaneIndex([0, 1, 99, 100].map((start, number) => entry(number, { start })));
  const days = (from: number, to: number) =>
    marksOf(lane, 'events', timeScale(from, to, WIDTH), GAP, 0)
      .flatMap(({ entries }) => entries())
      .map(({ start }) => start);
  expect(days(0, 100)).toEqual([0, 1, 99, 100]);
  expect(days(1, 99)).toEqual([1, 99]);
  expect(days(1.5, 99.5)).toEqual([99]);
});

test('a mark of several never reaches', () => {
  fc.assert(
    fc.property(ownEntries, (entries) => {
      const scale = timeScale(startOfYear(1500), startOfYear(2000), WIDTH);
      for (const { count, reach } of marksOf(new LaneIndex(entries), 'events', scale, GAP, 0))
        if (count > 1) expect(reach).toBeUndefined();
    }),
  );
});
