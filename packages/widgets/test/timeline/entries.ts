import { outline as english } from '@russia-turkey/core/en/outline';
import { outline as russian } from '@russia-turkey/core/ru/outline';
import { outline as turkish } from '@russia-turkey/core/tr/outline';
import fc from 'fast-check';
import {
  type Entry,
  type EntryKind,
  entryKinds,
  fromOutline,
  startOfYear,
  toDay,
  toIso,
} from '../../src/relations-timeline/entry.ts';

export const today = toDay('2026-11-22');

/** The dataset as the timeline works with it. */
export const outlines: readonly (readonly [language: string, entries: readonly Entry[]])[] = [
  ['en', fromOutline(english, today)],
  ['ru', fromOutline(russian, today)],
  ['tr', fromOutline(turkish, today)],
];

export const keysOf = (entries: readonly Entry[]): string[] => entries.map(({ key }) => key).toSorted();

/** An entry made up for a test. */
export function entry(
  number: number,
  {
    kind = 'events',
    start,
    end = start,
    weight = 3,
  }: { kind?: EntryKind; start: number; end?: number; weight?: number },
): Entry {
  const id = `entry-${number}`;
  const when = start === end ? toIso(start) : `${toIso(start)}/${toIso(end)}`;
  const label = `Entry ${'of several words '.repeat(number % 5)}${number}`;
  return {
    key: `${kind}/${id}`,
    id,
    kind,
    type: '',
    label,
    when,
    weight,
    start,
    end,
    open: false,
    given: { id, label, when },
  };
}

const [FIRST, LAST] = [startOfYear(1500), startOfYear(2020)];

/** Days, years, long and nested intervals, many on one day, in all lanes and weights. */
const spans = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: FIRST, max: LAST }).map((start) => ({ start, end: start })) },
  {
    weight: 2,
    arbitrary: fc
      .integer({ min: 1500, max: 2020 })
      .map((year) => ({ start: startOfYear(year), end: startOfYear(year + 1) - 1 })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.integer({ min: FIRST, max: LAST }), fc.integer({ min: 1, max: 60_000 }))
      .map(([start, length]) => ({ start, end: start + length })),
  },
  // Each inside the one before.
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 0, max: 200 })
      .map((inset) => ({ start: startOfYear(1600) + inset * 90, end: startOfYear(1900) - inset * 70 })),
  },
  { weight: 1, arbitrary: fc.constant({ start: startOfYear(1774), end: startOfYear(1774) }) },
);

const drawn = fc.record({
  span: spans,
  kind: fc.constantFrom(...entryKinds),
  weight: fc.integer({ min: 1, max: 5 }),
});

const toEntries = (
  list: readonly { span: { start: number; end: number }; kind: EntryKind; weight: number }[],
) => list.map(({ span, kind, weight }, number) => entry(number, { ...span, kind, weight }));

/** One to some thousands, as a page’s own data may be. */
export const ownEntries: fc.Arbitrary<Entry[]> = fc.oneof(
  { weight: 12, arbitrary: fc.array(drawn, { minLength: 1, maxLength: 300 }).map(toEntries) },
  // Many: a few drawn ones, repeated with other days.
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.array(drawn, { minLength: 5, maxLength: 50 }), fc.integer({ min: 500, max: 5000 }))
      .map(([some, count]) =>
        Array.from({ length: count }, (_, number) => {
          const { span, kind, weight } = some[number % some.length] ?? {
            span: { start: FIRST, end: FIRST },
            kind: 'events',
            weight: 1,
          };
          const by = ((number * 7919) % 9000) - 4500;
          return entry(number, { kind, weight, start: span.start + by, end: span.end + by });
        }),
      ),
  },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 1, max: 400 })
      .map((count) =>
        Array.from({ length: count }, (_, number) =>
          entry(number, { start: FIRST, weight: 1 + (number % 5) }),
        ),
      ),
  },
);

/** A stretch of time, from two weeks to six centuries. */
export const windows: fc.Arbitrary<{ from: number; to: number }> = fc
  .tuple(
    fc.integer({ min: FIRST - 400, max: LAST + 2000 }),
    fc.integer({ min: 3, max: 18 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([from, power, part]) => ({ from, to: from + 14 + Math.round(2 ** power * (1 + part) * 0.75) }));

export const widths = fc.integer({ min: 240, max: 2400 });
