import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toDay, toIso } from '../entry.ts';
import { ticks, timeScale } from './scale.ts';

const scales = fc
  .tuple(
    fc.integer({ min: toDay('0101-01-01'), max: toDay('2890-01-01') }),
    fc.oneof(fc.integer({ min: 14, max: 4000 }), fc.integer({ min: 14, max: 900_000 })),
    fc.integer({ min: 240, max: 2400 }),
  )
  .map(([from, length, width]) => timeScale(from, from + length, width));

test('a scale leads from day to pixel and back', () => {
  fc.assert(
    fc.property(scales, fc.double({ min: 0, max: 1, noNaN: true }), (scale, part) => {
      const day = scale.from + part * (scale.to - scale.from);
      expect(scale.day(scale.x(day))).toBeCloseTo(day, 5);
      expect(scale.x(scale.from)).toBe(0);
      expect(scale.x(scale.to + 1)).toBeCloseTo(scale.width, 6);
    }),
  );
});

test('ticks are round, in order, inside, and keep their distance', () => {
  fc.assert(
    fc.property(scales, (scale) => {
      const made = ticks(scale, 60);
      const xs = made.map(({ day }) => scale.x(day));
      expect(made.every(({ day }) => day >= scale.from && day <= scale.to)).toBe(true);
      for (const [index, x] of xs.entries())
        if (index > 0) expect(x - (xs[index - 1] ?? 0)).toBeGreaterThan(24);
      expect(made.length).toBeLessThanOrEqual(Math.ceil(scale.width / 24) + 1);
      for (const { day, unit } of made) {
        const iso = toIso(day);
        if (unit === 'year') expect(iso).toMatch(/-01-01$/);
        if (unit === 'month') expect(iso).toMatch(/-01$/);
      }
    }),
  );
});

test('a window of three weeks or more on a screen has at least one tick', () => {
  fc.assert(
    fc.property(scales, (scale) => {
      fc.pre(scale.width >= 560 && scale.to - scale.from >= 21);
      expect(ticks(scale, 60).length).toBeGreaterThan(0);
    }),
  );
});
