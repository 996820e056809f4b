import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDates, parseEdtf } from '../src/dates/index.ts';
import { readersThatDisagree } from './edtf-readers.ts';

const pad = (n: number) => String(n).padStart(2, '0');

/** Days, months, years, decades and centuries, without a mark. */
const plain = fc
  .record({
    year: fc.integer({ min: 1400, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    precision: fc.constantFrom('day', 'month', 'year', 'decade', 'century'),
  })
  .map(({ year, month, day, precision }) => {
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
    switch (precision) {
      case 'day':
        return `${year}-${pad(month)}-${pad(Math.min(day, last))}`;
      case 'month':
        return `${year}-${pad(month)}`;
      case 'year':
        return String(year);
      case 'decade':
        return `${String(year).slice(0, 3)}X`;
      default:
        return `${String(year).slice(0, 2)}XX`;
    }
  });
const single = fc
  .tuple(plain, fc.constantFrom('', '?', '~', '%'))
  // A mark behind an X says nothing more, and level 1 of the standard has no such form.
  .map(([date, mark]) => (date.includes('X') ? date : date + mark));

const interval = fc
  .tuple(single, single)
  .map(([a, b]) => (parseEdtf(a).earliest <= parseEdtf(b).earliest ? `${a}/${b}` : `${b}/${a}`));
const open = single.map((date) => `${date}/..`);
/** `edtf` 4.11.1 reads the limits of a set from its first and last date, so they stand in order. */
const set = fc
  .array(plain, { minLength: 2, maxLength: 5 })
  .map((dates) => dates.map(parseEdtf).sort(compareDates))
  .filter((dates) => dates.every(({ latest }) => latest <= (dates.at(-1)?.latest ?? '')))
  .map((dates) => `[${dates.map(({ edtf }) => edtf).join(',')}]`);

test.each([
  ['a single date', single],
  ['an interval', interval],
  ['an interval with an open end', open],
  ['a set', set],
])('our reader and both libraries read %s alike', (_, arbitrary) => {
  fc.assert(
    fc.property(arbitrary, (text) => {
      expect(readersThatDisagree(text, parseEdtf(text))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('the comparison can fail: another reading is found in both', () => {
  // Its own text, so that what is remembered of it is nobody else’s.
  expect(readersThatDisagree('1499-11-30', parseEdtf('1499-11-29'))).toEqual([
    { reader: 'edtf', reads: 'reads 1499-11-30 to 1499-11-30' },
    { reader: '@edtf-ts/core', reads: 'reads 1499-11-30 to 1499-11-30' },
  ]);
});
