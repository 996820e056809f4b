import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  entry,
  keysOf,
  outlines,
  ownEntries,
  today,
  widths,
  windows,
} from '../../../test/timeline/entries.ts';
import { draw, measure, stateOf } from '../../../test/timeline/picture.ts';
import { type Entry, entryKinds, startOfYear } from '../entry.ts';
import { TimelineState } from '../timeline-state.ts';
import { NARROW } from './chart.ts';
import { type Label, type Layout, type Mark, shorten } from './layout.ts';
import { countText } from './paint-chart.ts';
import { shapePath } from './shapes.ts';
import { tickText } from './tick-text.ts';

/** What a law is asked of: the dataset in three languages, and what a page may bring. */
const subjects: readonly (readonly [name: string, entries: fc.Arbitrary<readonly Entry[]>])[] = [
  ...outlines.map(([language, entries]) => [`the dataset in ${language}`, fc.constant(entries)] as const),
  ['entries of a page', ownEntries],
];
const lines = fc.constantFrom(13.5, 17.55, 18, 27);

/** Where the letters of a label stand. */
const boxOf = ({ x, y, width }: Label, line: number) => ({
  left: x,
  right: x + width,
  top: y - line * 0.65,
  bottom: y + line * 0.22,
});

describe.each(subjects)('the picture of %s', (_, subject) => {
  test('loses nothing: bars and marks together count every entry of the window once', () => {
    fc.assert(
      fc.property(subject, windows, widths, (entries, window, width) => {
        const state = stateOf(entries, window);
        const { bars, marks } = draw(state, width);
        const groups = [...bars, ...marks].map(({ count, entries: of }) => {
          const members = of();
          expect(members).toHaveLength(count);
          return members;
        });
        expect(keysOf(groups.flat())).toEqual(keysOf(state.shown));
        for (const { best, entries: of } of [...bars, ...marks]) {
          const members = of();
          expect(members).toContain(best);
          expect(best.weight).toBe(Math.max(...members.map(({ weight }) => weight)));
        }
      }),
    );
  });

  test('puts no label on another, and no leader through a label', () => {
    fc.assert(
      fc.property(
        subject,
        windows,
        fc.integer({ min: NARROW, max: 2400 }),
        lines,
        (entries, window, width, line) => {
          const { labels } = draw(stateOf(entries, window), width, { line });
          for (const label of labels) {
            const box = boxOf(label, line);
            for (const other of labels) {
              if (other === label) continue;
              const next = boxOf(other, line);
              const apart =
                box.right <= next.left ||
                next.right <= box.left ||
                box.bottom <= next.top ||
                next.bottom <= box.top;
              expect(apart, `${label.text} / ${other.text}`).toBe(true);
              const { x, from, to } = other.leader;
              const crosses =
                x > box.left &&
                x < box.right &&
                Math.max(from, to) > box.top &&
                Math.min(from, to) < box.bottom;
              expect(crosses, `the leader of ${other.text} / ${label.text}`).toBe(false);
            }
          }
        },
      ),
    );
  });

  test('keeps everything inside', () => {
    fc.assert(
      fc.property(subject, windows, widths, lines, (entries, window, width, line) => {
        const drawn = draw(stateOf(entries, window), width, { line });
        const { bars, marks, labels, band, lanes, axisY, bandHeight, barHeight, markSize, height } = drawn;
        const across = (from: number, to: number) => {
          expect(from).toBeGreaterThanOrEqual(-0.001);
          expect(to).toBeLessThanOrEqual(width + 0.001);
        };
        for (const { x, y, width: own } of bars) {
          across(x, x + own);
          expect(own).toBeGreaterThan(0);
          expect(y).toBeGreaterThan(bandHeight);
          expect(y + barHeight).toBeLessThan(axisY);
        }
        for (const { x, y, reach } of marks) {
          across(x - markSize / 2, x + markSize / 2);
          if (reach) across(reach.from, reach.to);
          expect(y - markSize).toBeGreaterThan(bandHeight - markSize);
          expect(y + markSize * 0.6).toBeLessThan(axisY);
        }
        for (const { x, width: own } of band) across(x, x + own);
        for (const label of labels) {
          const { left, right, top, bottom } = boxOf(label, line);
          across(left, right);
          expect(top).toBeGreaterThanOrEqual(bandHeight - 0.001);
          expect(bottom).toBeLessThanOrEqual(axisY);
          const lane = lanes.find(({ kind }) => kind === label.of.kind);
          expect(top).toBeGreaterThanOrEqual((lane?.top ?? Infinity) - 0.001);
          expect(bottom).toBeLessThanOrEqual((lane?.bottom ?? -Infinity) + 0.001);
        }
        expect(axisY).toBeLessThan(height);
      }),
    );
  });

  test('leaves room between marks', () => {
    fc.assert(
      fc.property(subject, windows, widths, lines, (entries, window, width, line) => {
        const { marks, markSize } = draw(stateOf(entries, window), width, { line });
        for (const kind of entryKinds) {
          const lane = marks.filter((mark) => mark.kind === kind);
          // Where three digits stand below a mark, as much as they need.
          const gap =
            lane.some(({ count }) => count > 99) && lane.length > 1 ? markSize : markSize * 1.2 * 0.99;
          for (const [index, { x }] of lane.entries())
            if (index > 0) expect(x - (lane[index - 1]?.x ?? -Infinity)).toBeGreaterThanOrEqual(gap - 1e-6);
        }
      }),
    );
  });

  test('puts no number below a mark onto the next one', () => {
    fc.assert(
      fc.property(subject, windows, widths, lines, (entries, window, width, line) => {
        const { marks } = draw(stateOf(entries, window), width, { line });
        // Digits of a font of its usual width, at the size in which they are painted.
        const half = ({ count }: Mark) => (count > 1 ? (countText(count).length * line * 0.35) / 2 : 0);
        for (const [index, mark] of marks.entries()) {
          const next = marks[index + 1];
          if (next?.kind !== mark.kind) continue;
          expect(next.x - mark.x).toBeGreaterThan(half(mark) + half(next) + line * 0.05);
        }
      }),
    );
  });

  test('draws bars of a row beside each other', () => {
    fc.assert(
      fc.property(subject, windows, widths, (entries, window, width) => {
        const { bars } = draw(stateOf(entries, window), width);
        for (const y of new Set(bars.map((bar) => bar.y))) {
          const row = bars.filter((bar) => bar.y === y);
          const ordered = row.toSorted((a, b) => a.x - b.x);
          for (const [index, { x }] of ordered.entries()) {
            const before = ordered[index - 1];
            if (before) expect(x).toBeGreaterThanOrEqual(before.x + before.width);
          }
        }
      }),
    );
  });

  test('is the same for the same entries', () => {
    fc.assert(
      fc.property(subject, windows, widths, (entries, window, width) => {
        const plain = ({ bars, marks, labels, ...rest }: Layout) => ({
          ...rest,
          scale: undefined,
          bars: bars.map(({ entries: of, best, ...bar }) => ({ ...bar, best: best.key, of: keysOf(of()) })),
          marks: marks.map(({ entries: of, best, ...mark }) => ({
            ...mark,
            best: best.key,
            of: keysOf(of()),
          })),
          labels: labels.map(({ of, ...label }) => ({ ...label, of: of.best.key })),
        });
        const once = plain(draw(stateOf(entries, window), width));
        expect(plain(draw(stateOf(entries, window), width))).toEqual(once);
      }),
      { numRuns: 30 },
    );
  });
});

test('the height follows from line, kinds, labels and periods, and from nothing else', () => {
  const [, dataset = []] = outlines[0] ?? [];
  const heights = new Map<string, number>();
  fc.assert(
    fc.property(
      fc.oneof(fc.constant(dataset), ownEntries),
      windows,
      widths,
      lines,
      fc.boolean(),
      fc.subarray([...entryKinds]),
      (entries, window, width, line, labels, kinds) => {
        const state = stateOf(entries, window);
        state.filter = { kinds: new Set(kinds) };
        const key = [
          line,
          labels,
          state.kinds.filter((kind) => kinds.includes(kind)),
          state.periods.length > 0,
        ].join(' ');
        const { height } = draw(state, width, { line, labels });
        expect(height).toBe(heights.get(key) ?? height);
        heights.set(key, height);
      },
    ),
    { numRuns: 300 },
  );
  expect(new Set(heights.values()).size).toBeGreaterThan(10);
});

describe('at first sight', () => {
  test.each(outlines)('what is taught first is named, whatever its century, in %s', (_, entries) => {
    const state = stateOf(entries, { from: startOfYear(1490), to: today });
    // Letters at their usual width, of 13 pixels’ size.
    const named = draw(state, 1200, { of: (text) => text.length * 6 }).labels.map(({ of }) => of.best.key);
    for (const key of [
      'treaties/treaty-of-kucuk-kaynarca-1774',
      'treaties/treaty-of-moscow-1921',
      'treaties/montreux-convention-1936',
      'events/su-24-shootdown-2015',
    ])
      expect(named).toContain(key);
  });

  test.each(outlines)('the weightiest of a lane that fits at all is named, in %s', (_, entries) => {
    const { marks, labels } = draw(stateOf(entries), 1200);
    for (const kind of ['treaties', 'events'] as const) {
      const [first] = marks
        .filter((mark) => mark.kind === kind)
        .toSorted((a, b) => b.best.weight - a.best.weight || a.x - b.x);
      expect(labels.map(({ of }) => of)).toContain(first);
    }
  });
});

describe('costs by pixels', () => {
  const COUNT = 100_000;
  const days = Array.from({ length: COUNT }, (_, number) => startOfYear(1500) + ((number * 7919) % 190_000));
  const sets = {
    'spread over five centuries': days,
    'in one year': days.map((day) => startOfYear(1774) + (day % 365)),
    'on one day': days.map(() => startOfYear(1774)),
  };
  const states = Object.entries(sets).map(
    ([name, starts]) =>
      [
        name,
        new TimelineState(
          starts.map((start, number) => entry(number, { start, weight: 1 + (number % 5) })),
          today,
        ),
      ] as const,
  );

  test.each(states)(
    'a hundred thousand points %s make as few marks and measurements as there is room for',
    (_, state) => {
      fc.assert(
        fc.property(windows, widths, (window, width) => {
          state.window = window;
          let measured = 0;
          const of = (text: string) => {
            measured++;
            return measure(text);
          };
          const { marks, markSize } = draw(state, width, { of });
          expect(marks.length).toBeLessThanOrEqual(width / (markSize * 1.15) + 1);
          // No more than 160 labels are tried, each by its words.
          expect(measured).toBeLessThanOrEqual(160 * 40);
          expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(state.shown.length);
        }),
        { numRuns: 30 },
      );
    },
  );
});

describe('captions', () => {
  test.each(outlines)('end at a word and never grow, in %s', (_, entries) => {
    fc.assert(
      fc.property(fc.constantFrom(...entries), fc.integer({ min: 0, max: 400 }), ({ label }, most) => {
        const short = shorten(label, most, measure);
        expect(measure(short) <= most || short === '').toBe(true);
        if (short === label || short === '') return;
        expect(short.endsWith(' …')).toBe(true);
        const words = short.slice(0, -2);
        expect(label.startsWith(words)).toBe(true);
        expect(label.slice(words.length)).toMatch(/^[\s,:;(–—-]/u);
      }),
      { numRuns: 1000 },
    );
  });

  test('of a million letters cost no more than those of forty words', () => {
    let measured = 0;
    const count = (text: string) => {
      measured++;
      return text.length;
    };
    expect(shorten('word '.repeat(200_000), 20, count)).toBe('word word word …');
    expect(shorten('w'.repeat(1_000_000), 20, count)).toBe('');
    expect(measured).toBeLessThan(50);
  });
});

test('each shape is a closed path', () => {
  for (const shape of ['diamond', 'circle', 'triangle', 'square', 'bar', 'line', 'arrow'] as const) {
    expect(shapePath(shape, 10)).toMatch(/^M.*Z$/);
    expect(shapePath(shape, 10)).not.toContain('NaN');
  }
});

test.each([
  ['en', 'Jul', '1 Jul'],
  ['ru', 'июль', '1 июл.'],
  ['tr', 'Tem', '1 Tem'],
] as const)('ticks name years by number, months and days by name, in %s', (language, month, day) => {
  const july = startOfYear(1774) + 181;
  expect(tickText({ day: july, unit: 'year' }, language)).toBe('1774');
  expect(tickText({ day: july, unit: 'month' }, language)).toBe(month);
  expect(tickText({ day: july, unit: 'day' }, language)).toBe(day);
});
