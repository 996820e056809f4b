import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels } from './label-rows.ts';

const WIDTH = 800;
const GAP = 8;
const wishes = fc.array(
  fc
    .record({ leader: fc.integer({ min: 0, max: WIDTH }), width: fc.integer({ min: 10, max: 900 }) })
    .map(({ leader, width }) => ({ leader, left: leader - 4, width })),
  { maxLength: 60 },
);

test('no two labels overlap, no leader crosses a label, none leaves the chart', () => {
  fc.assert(
    fc.property(wishes, fc.integer({ min: 0, max: 8 }), (wanted, rows) => {
      const placed = placeLabels(wanted, rows, WIDTH, GAP).flatMap((place, index) => {
        const wish = wanted[index];
        return place && wish ? [{ ...place, to: place.x + wish.width, leader: wish.leader }] : [];
      });
      for (const one of placed) {
        expect(one.row).toBeLessThan(rows);
        expect(one.x).toBeGreaterThanOrEqual(0);
        expect(one.to).toBeLessThanOrEqual(WIDTH);
        for (const other of placed) {
          if (one === other) continue;
          if (one.row === other.row) expect(one.to + GAP <= other.x || other.to + GAP <= one.x).toBe(true);
          if (one.row > other.row) expect(one.leader <= other.x || one.leader >= other.to).toBe(true);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('the most important label that fits at all always has a place', () => {
  fc.assert(
    fc.property(wishes, (wanted) => {
      const first = wanted[0];
      if (!first || first.width > WIDTH) return;
      expect(placeLabels(wanted, 1, WIDTH, GAP)[0]).toBeDefined();
    }),
  );
});

test('marks close together rise as a staircase', () => {
  const three = [10, 40, 70].map((leader) => ({ leader, left: leader, width: 200 }));
  expect(placeLabels(three, 3, WIDTH, GAP)).toEqual([
    { row: 2, x: 10 },
    { row: 1, x: 40 },
    { row: 0, x: 70 },
  ]);
});
