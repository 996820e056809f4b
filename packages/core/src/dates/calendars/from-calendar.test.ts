import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Calendar } from '../../model/date.ts';
import { dayNumberOf as dayOf, isoDayOf as isoOf } from '../day-number.ts';
import { DateError } from '../errors.ts';
import { toGregorian } from '../julian.ts';
import { fromCalendar } from './from-calendar.ts';

const exactly = (calendar: Calendar, written: string) => {
  const { earliest, latest } = fromCalendar(calendar, written);
  expect(latest).toBe(earliest);
  return earliest;
};

describe('Islamic dates', () => {
  test.each([
    ['1188-05-12', '1774-07-21', 'Küçük Kaynarca, 12 Cemaziyelevvel 1188'],
    ['1249-02-20', '1833-07-08', 'Hünkâr İskelesi, 20 Safer 1249'],
  ])('%s is %s within a day (%s)', (written, gregorian) => {
    const { earliest, within } = fromCalendar('islamic', written);
    expect(within).toBe(1);
    expect(Math.abs(dayOf(earliest) - dayOf(gregorian))).toBeLessThanOrEqual(1);
  });

  test('agree with the platform’s own tabular calendar, 1400 to 2100', () => {
    const platform = new Intl.DateTimeFormat('en-u-ca-islamic-civil-nu-latn', {
      timeZone: 'UTC',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    fc.assert(
      fc.property(fc.integer({ min: dayOf('1400-01-01'), max: dayOf('2100-12-31') }), (day) => {
        const parts = platform.formatToParts(new Date((day - 2440588) * 86_400_000));
        const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
        const written = `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
        expect(exactly('islamic', written)).toBe(isoOf(day));
      }),
      { numRuns: 2000 },
    );
  });

  test('months and years follow each other without a gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 800, max: 1500 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const written = (y: number, m: number) => `${y}`.padStart(4, '0') + `-${`${m}`.padStart(2, '0')}`;
        const next = month === 12 ? written(year + 1, 1) : written(year, month + 1);
        const gap =
          dayOf(fromCalendar('islamic', next).earliest) -
          dayOf(fromCalendar('islamic', written(year, month)).latest);
        // The last month of a leap year has a thirtieth day.
        expect(month === 12 ? [1, 2] : [1]).toContain(gap);
      }),
    );
  });
});

describe('Rumi dates', () => {
  test.each([
    ['1256-03-01', '1840-03-13', 'first day of civil use'],
    ['1293-04-12', '1877-04-24', 'declaration of the “war of 93”'],
    ['1324-12-04', '1908-12-17', 'opening of parliament, 4 Kânunuevvel 1324'],
    ['1332-02-15', '1917-02-28', 'last Julian day'],
    ['1333-03-01', '1917-03-01', 'the day after'],
    ['1333-12-31', '1917-12-31', 'end of the short year'],
    ['1334-01-01', '1918-01-01', 'the day after'],
    ['1341-12-31', '1925-12-31', 'last day'],
  ])('%s is %s (%s)', (written, gregorian) => {
    expect(exactly('rumi', written)).toBe(gregorian);
  });

  test.each([
    ['1332-02-16', 'no day 16'],
    ['1333-01-15', 'ran from month 3 to month 12'],
    ['1255-03-01', 'year 1255'],
    ['1342-01-01', 'year 1342'],
    ['1300-02-30', 'no day 30'],
  ])('%s does not exist', (written, reason) => {
    expect(() => fromCalendar('rumi', written)).toThrow(reason);
  });

  test('every day from 13 March 1840 to 31 December 1925 has one name and no day two', () => {
    let expected = dayOf('1840-03-13');
    for (let year = 1256; year <= 1341; year++) {
      const months =
        year < 1333
          ? [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2]
          : year === 1333
            ? [3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
            : [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
      for (const month of months) {
        const { earliest, latest } = fromCalendar('rumi', `${year}-${String(month).padStart(2, '0')}`);
        expect(dayOf(earliest), `${year}-${month}`).toBe(expected);
        expected = dayOf(latest) + 1;
      }
    }
    expect(isoOf(expected)).toBe('1926-01-01');
  });
});

describe('years from the Creation', () => {
  test.each([
    ['7001-09-01', '1492-09-01'],
    ['7189-01-03', '1681-01-03'],
    ['7208-12-31', '1699-12-31'],
  ])('%s is %s Old Style', (written, julian) => {
    expect(exactly('byzantine', written)).toBe(toGregorian(julian));
  });

  test('every day from 1 September 1492 to 31 December 1699 (Old Style) has one name and no day two', () => {
    let expected = dayOf(toGregorian('1492-09-01'));
    for (let year = 7001; year <= 7208; year++) {
      for (const month of [9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8].slice(0, year === 7208 ? 4 : 12)) {
        const { earliest, latest } = fromCalendar('byzantine', `${year}-${String(month).padStart(2, '0')}`);
        expect(dayOf(earliest), `${year}-${month}`).toBe(expected);
        expected = dayOf(latest) + 1;
      }
    }
    expect(isoOf(expected)).toBe(toGregorian('1700-01-01'));
  });

  test('a year runs from September to August, the last one to December', () => {
    expect(fromCalendar('byzantine', '7100')).toMatchObject({
      earliest: toGregorian('1591-09-01'),
      latest: toGregorian('1592-08-31'),
    });
    expect(fromCalendar('byzantine', '7208').latest).toBe(toGregorian('1699-12-31'));
    expect(() => fromCalendar('byzantine', '7208-01-01')).toThrow('ran from month 9 to month 12');
    expect(() => fromCalendar('byzantine', '7000-08-31')).toThrow('year 7000');
  });
});

test('a Julian month or year keeps its own ends', () => {
  expect(fromCalendar('julian', '1900-02')).toMatchObject({ earliest: '1900-02-13', latest: '1900-03-13' });
  expect(fromCalendar('julian', '1774')).toMatchObject({ earliest: '1774-01-12', latest: '1775-01-11' });
});

test('any text in any calendar is either converted or refused with a remedy', () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^\d{4}(-\d\d){0,2}$/));
  fc.assert(
    fc.property(
      fc.constantFrom<Calendar>('julian', 'islamic', 'rumi', 'byzantine'),
      text,
      (calendar, written) => {
        try {
          const { earliest, latest } = fromCalendar(calendar, written);
          expect(earliest <= latest).toBe(true);
          expect(earliest).toMatch(/^\d{4}-\d\d-\d\d$/);
        } catch (error) {
          expect(error).toBeInstanceOf(DateError);
          expect((error as DateError).remedy).toMatch(/^(Use|Write|Check)/);
        }
      },
    ),
    { numRuns: 3000 },
  );
});
