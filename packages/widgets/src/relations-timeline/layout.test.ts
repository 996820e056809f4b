import fc from 'fast-check';
import { outline as english } from '@russia-turkey/core/en/outline';
import { outline as russian } from '@russia-turkey/core/ru/outline';
import { describe, expect, test } from 'vitest';
import { type Entry, entryKinds, startOfYear, toDay, toEntries } from './entry.ts';
import { inWindow } from './filter.ts';
import { FLAT_LIMIT, groupByPeriod } from './groups.ts';
import { layout, shorten } from './layout.ts';
import { density } from './overview.ts';
import { ticks, timeScale } from './scale.ts';
import { shapePath } from './shapes.ts';

const today = toDay('2026-11-22');
const measure = (text: string) => text.length * 6.5;
const real = toEntries(english, today);
const periods = real.filter(({ kind }) => kind === 'periods');
const entries = real.filter(({ kind }) => kind !== 'periods');
const all = new Set(entryKinds);

const picture = (from: number, to: number, width: number, list: readonly Entry[] = entries) =>
  layout({
    scale: timeScale(from, to, width),
    entries: list,
    periods,
    kinds: all,
    line: 18,
    labels: width >= 560,
    measure,
  });

const windows = fc
  .tuple(
    fc.integer({ min: 1480, max: 2026 }),
    fc.integer({ min: 1480, max: 2026 }),
    fc.integer({ min: 240, max: 2400 }),
  )
  .map(([a, b, width]) => ({
    from: startOfYear(Math.min(a, b)),
    to: startOfYear(Math.max(a, b) + 1) - 1,
    width,
  }));

describe('the layout of the real records', () => {
  test('loses nothing: bars, marks and clusters together are the entries of the window', () => {
    fc.assert(
      fc.property(windows, ({ from, to, width }) => {
        const { bars, marks } = picture(from, to, width);
        const drawn = [
          ...bars.map(({ entry }) => entry.key),
          ...marks.flatMap((mark) => mark.entries.map(({ key }) => key)),
        ];
        const expected = entries.filter((entry) => inWindow(entry, from, to)).map(({ key }) => key);
        expect(drawn.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  test('keeps everything inside the chart, and no two labels overlap', () => {
    fc.assert(
      fc.property(windows, ({ from, to, width }) => {
        const { bars, marks, labels, band, height, axisY } = picture(from, to, width);
        for (const { x, y, width: w } of bars) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + w).toBeLessThanOrEqual(width + 0.001);
          expect(y).toBeLessThan(axisY);
        }
        for (const { x } of marks) expect(x >= 0 && x <= width).toBe(true);
        for (const part of band) expect(part.x + part.width).toBeLessThanOrEqual(width + 0.001);
        for (const [index, one] of labels.entries()) {
          expect(one.y).toBeLessThan(height);
          for (const other of labels.slice(index + 1)) {
            const apart =
              Math.abs(one.y - other.y) >= 12 ||
              one.x + one.width <= other.x ||
              other.x + other.width <= one.x;
            expect(apart, `${one.text} / ${other.text}`).toBe(true);
          }
        }
      }),
    );
  });

  test('shows what is taught first, whatever its century, at first sight on a wide screen', () => {
    const texts = picture(startOfYear(1490), today, 1200).labels.map(({ entry }) => entry.key);
    for (const key of [
      'treaties/treaty-of-kucuk-kaynarca-1774',
      'treaties/treaty-of-moscow-1921',
      'treaties/montreux-convention-1936',
      'events/su-24-shootdown-2015',
    ]) {
      expect(texts).toContain(key);
    }
  });

  test('is the same picture for the same input', () => {
    expect(picture(startOfYear(1700), today, 900)).toEqual(picture(startOfYear(1700), today, 900));
    expect(picture(startOfYear(1700), today, 900, entries.toReversed())).toEqual(
      picture(startOfYear(1700), today, 900),
    );
  });
});

describe('captions', () => {
  test('end at a word and never grow', () => {
    for (const { label } of toEntries(russian, today)) {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 400 }), (max) => {
          const short = shorten(label, max, measure);
          expect(measure(short)).toBeLessThanOrEqual(max);
          if (short !== label && short !== '') expect(label.startsWith(short.slice(0, -2))).toBe(true);
        }),
        { numRuns: 20 },
      );
    }
  });
});

describe('ticks', () => {
  test('are round, in order, inside, and keep their distance', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: toDay('1400-01-01'), max: toDay('2090-01-01') }),
        fc.integer({ min: 10, max: 250_000 }),
        fc.integer({ min: 240, max: 2400 }),
        (from, length, width) => {
          const scale = timeScale(from, from + length, width);
          const made = ticks(scale, 60);
          const xs = made.map(({ day }) => scale.x(day));
          expect(made.every(({ day }) => day >= from && day <= from + length)).toBe(true);
          for (const [index, x] of xs.entries())
            if (index > 0) expect(x - (xs[index - 1] ?? 0)).toBeGreaterThan(24);
          expect(made.length).toBeLessThanOrEqual(Math.ceil(width / 24) + 1);
        },
      ),
    );
  });
});

describe('groups', () => {
  test('hold every entry once, under the period in which it began', () => {
    const groups = groupByPeriod(entries, periods);
    expect(groups.flatMap((group) => group.entries.map(({ key }) => key)).toSorted()).toEqual(
      entries.map(({ key }) => key).toSorted(),
    );
    const kaynarca = groups.find((group) =>
      group.entries.some(({ key }) => key === 'treaties/treaty-of-kucuk-kaynarca-1774'),
    );
    expect(kaynarca?.period?.outline.stance).toBe('hostile');
    expect(entries.length).toBeGreaterThan(FLAT_LIMIT);
  });

  test('fall back to centuries where no period is known', () => {
    const groups = groupByPeriod(entries, []);
    expect(groups.every(({ key }) => key.startsWith('century-'))).toBe(true);
    expect(groups.flatMap((group) => group.entries).length).toBe(entries.length);
  });
});

test('the overview counts each entry once', () => {
  const from = Math.min(...entries.map(({ start }) => start));
  const to = startOfYear(2027);
  expect(density(entries, from, to, 173).reduce((sum, count) => sum + count, 0)).toBe(entries.length);
});

test('each shape is a closed path', () => {
  for (const shape of ['diamond', 'circle', 'triangle', 'square', 'bar', 'line'] as const) {
    expect(shapePath(shape, 10)).toMatch(/^M.*Z$/);
    expect(shapePath(shape, 10)).not.toContain('NaN');
  }
});
