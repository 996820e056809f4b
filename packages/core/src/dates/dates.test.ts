import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toGregorian, toJulian } from './julian.ts';
import { compareDates, isBefore, overlaps } from './compare.ts';
import { dayNumberOf, dayNumberToJulian, isoDayOf, julianToDayNumber } from './day-number.ts';
import { parseEdtf } from './edtf.ts';
import { DateError } from './errors.ts';

const DAY_1400 = dayNumberOf('1400-01-01');
const DAY_2100 = dayNumberOf('2100-12-31');
const anyDay = fc.integer({ min: DAY_1400, max: DAY_2100 });

describe('Julian and Gregorian days', () => {
  test.each([
    ['1681-01-03', '1681-01-13', 'Bakhchisarai'],
    ['1699-12-31', '1700-01-10', 'last day of the years from the Creation'],
    ['1700-07-03', '1700-07-14', 'Constantinople'],
    ['1774-07-10', '1774-07-21', 'Küçük Kaynarca'],
    ['1791-12-29', '1792-01-09', 'Jassy'],
    ['1798-12-23', '1799-01-03', 'alliance against France'],
    ['1783-12-28', '1784-01-08', 'act on Crimea'],
    ['1812-05-16', '1812-05-28', 'Bucharest'],
    ['1833-06-26', '1833-07-08', 'Hünkâr İskelesi'],
    ['1878-02-19', '1878-03-03', 'San Stefano'],
    ['1917-10-25', '1917-11-07', 'October Revolution'],
    ['1917-12-05', '1917-12-18', 'armistice of Erzincan'],
  ])('%s Old Style is %s New Style (%s)', (julian, gregorian) => {
    expect(toGregorian(julian)).toBe(gregorian);
    expect(toJulian(gregorian)).toBe(julian);
  });

  test('the gap grows on 29 February 1700, 1800 and 1900 (Old Style) and nowhere else between', () => {
    const gap = (julian: string) => {
      const [y, m, d] = julian.split('-').map(Number) as [number, number, number];
      return julianToDayNumber({ year: y, month: m, day: d }) - dayNumberOf(julian);
    };
    expect(
      [
        '1699-12-31',
        '1700-02-28',
        '1700-03-01',
        '1800-02-28',
        '1800-03-01',
        '1900-02-28',
        '1900-03-01',
        '1918-01-31',
      ].map(gap),
    ).toEqual([10, 10, 11, 11, 12, 12, 13, 13]);
    expect(toGregorian('1900-02-29')).toBe('1900-03-13');
  });

  test('there and back, 1400 to 2100', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayNumberOf(isoDayOf(day))).toBe(day);
        expect(julianToDayNumber(dayNumberToJulian(day))).toBe(day);
        const iso = isoDayOf(day);
        expect(toGregorian(toJulian(iso))).toBe(iso);
      }),
      { numRuns: 2000 },
    );
  });

  test('the platform’s proleptic Gregorian calendar is the one of the books', () => {
    // Richards, “Calendars”, ch. 15: a second, independent way to the day number.
    const richards = (iso: string) => {
      const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
      const a = Math.floor((14 - month) / 12);
      const y = year + 4800 - a;
      const m = month + 12 * a - 3;
      const leap = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
      return day + Math.floor((153 * m + 2) / 5) + 365 * y + leap - 32045;
    };
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(richards(isoDayOf(day))).toBe(day);
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['1774-02-30', '1900-02-29', '1774-13-01', '1774-00-10', '74-07-10', '1774-7-10', ''])(
    'no Gregorian day %s',
    (text) => {
      expect(() => toJulian(text)).toThrow(DateError);
    },
  );
});

test('no day outside the years 1 to 9999, where ISO text would no longer sort', () => {
  expect(toJulian('0001-01-01')).toBe('0001-01-03');
  expect(() => toGregorian('0001-01-01')).toThrow('outside the years');
  expect(() => toGregorian('9999-12-31')).toThrow('outside the years');
});

describe('EDTF', () => {
  test.each([
    ['1774', '1774-01-01', '1774-12-31', 'year'],
    ['1774-02', '1774-02-01', '1774-02-28', 'month'],
    ['1776-02', '1776-02-01', '1776-02-29', 'month'],
    ['1774-07-21', '1774-07-21', '1774-07-21', 'day'],
    ['192X', '1920-01-01', '1929-12-31', 'decade'],
    ['17XX', '1700-01-01', '1799-12-31', 'century'],
    ['1768-10-06/1774-07-21', '1768-10-06', '1774-07-21', 'day'],
    ['1853-10/1856', '1853-10-01', '1856-12-31', 'year'],
    ['2023-06-03/..', '2023-06-03', '9999-12-31', 'day'],
    ['000X', '0001-01-01', '0009-12-31', 'decade'],
    ['1774/1774-03', '1774-01-01', '1774-03-31', 'year'],
    ['[1747-04-10,1747-04-21]', '1747-04-10', '1747-04-21', 'day'],
  ])('%s lies between %s and %s', (edtf, earliest, latest, precision) => {
    expect(parseEdtf(edtf)).toMatchObject({ edtf, earliest, latest, precision });
  });

  test.each([
    ['1768-10-06/1774-07-21', '1768-10-06', '1774-07-21'],
    ['1853-10/1856', '1853-10-31', '1856-01-01'],
    ['1774/1774-03', '1774-03-31', '1774-03-01'],
    ['2023-06-03/..', '2023-06-03', '9999-12-31'],
  ])('%s has begun by %s and goes on until %s at least', (edtf, latestStart, earliestEnd) => {
    expect(parseEdtf(edtf)).toMatchObject({ latestStart, earliestEnd });
  });

  test.each(['1774', '1774-07-21', '[1747-04-10,1747-04-21]'])('%s is one day, not a time', (edtf) => {
    expect(parseEdtf(edtf)).not.toHaveProperty('latestStart');
  });

  test.each([
    ['1739-10-03?', ['uncertain']],
    ['1699~', ['approximate']],
    ['1699%', ['uncertain', 'approximate']],
  ])('%s says how sure it is', (edtf, qualifiers) => {
    expect(parseEdtf(edtf).qualifiers).toEqual(qualifiers);
  });

  test.each([
    ['1900-02-29', 'has 28 days'],
    ['1774-13', 'form is unknown'],
    ['1774-07-32', 'form is unknown'],
    ['1774/', 'form is unknown'],
    ['1774/1768', 'ends before it begins'],
    ['../..', 'form is unknown'],
    ['../1918', 'form is unknown'],
    ['0000', 'form is unknown'],
    ['1774-21', 'form is unknown'],
    ['[1747-04-10]', 'form is unknown'],
    ['10.07.1774', 'form is unknown'],
    ['1768/1774/1775', 'form is unknown'],
    ['[1747-04-10,1747-04-21', 'form is unknown'],
    ['1774-07-1X', 'form is unknown'],
    ['', 'form is unknown'],
    ['192X-05', 'form is unknown'],
    ['1'.repeat(500), 'form is unknown'],
  ])('%s is refused with a reason and a remedy', (text, reason) => {
    expect(() => parseEdtf(text)).toThrow(reason);
    try {
      parseEdtf(text);
    } catch (error) {
      expect((error as DateError).remedy).toMatch(/^(Write|Use)/);
    }
  });

  test('any text is either read or refused with a DateError', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9X\-/.?~%[\],]{0,24}$/)), (text) => {
        try {
          const date = parseEdtf(text);
          expect(date.earliest <= date.latest).toBe(true);
          expect(date.earliest).toMatch(/^\d{4}-\d\d-\d\d$/);
        } catch (error) {
          expect(error).toBeInstanceOf(DateError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('comparison in three values', () => {
  const date = parseEdtf;
  test('a year and a day in it', () => {
    expect(isBefore(date('1773'), date('1774-07-21'))).toBe('yes');
    expect(isBefore(date('1774'), date('1774-07-21'))).toBe('maybe');
    expect(isBefore(date('1775'), date('1774-07-21'))).toBe('no');
    // The day of an act dated “1774” may be 21 July, or another.
    expect(overlaps(date('1774'), date('1774-07-21'))).toBe('maybe');
    expect(overlaps(date('1768/1774'), date('1770-07-21'))).toBe('yes');
    expect(overlaps(date('1770/1774-07'), date('1774-06/1775'))).toBe('yes');
    expect(overlaps(date('1770/1774-07'), date('1774-07/1775'))).toBe('maybe');
    expect(overlaps(date('1773'), date('1774'))).toBe('no');
  });

  test('exact days are never “maybe”, and the order is total', () => {
    const day = anyDay.map((n) => date(isoDayOf(n)));
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(isBefore(a, b)).toBe(a.earliest < b.earliest ? 'yes' : 'no');
        expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0);
      }),
    );
  });
});
