import { dayNumberOf, julianToDayNumber } from '../day-number.ts';
import { toIsoDay } from '../iso-day.ts';
import { daysInGregorianMonth, daysInJulianMonth, januaryToDecember } from './month-lengths.ts';
import type { Reckoning } from './reckoning.ts';

/**
 * The Rumi (Mali) calendar of the Ottoman state, in which the month is numbered as usual, January = 1.
 *
 * | years       | the year ran from … to           | days      | year of its first day |
 * | ----------- | -------------------------------- | --------- | --------------------- |
 * | 1256 – 1331 | 1 March – end of February        | Julian    | + 584                 |
 * | 1332        | 1 March 1916 – 15 February       | Julian    | + 584                 |
 * | 1333        | 1 March – 31 December 1917       | Gregorian | + 584                 |
 * | 1334 – 1341 | 1 January – 31 December          | Gregorian | + 584                 |
 *
 * In civil use from 13 March 1840 (1 March 1256). 15 February 1332 (28 February 1917) was followed by 1 March 1333;
 * from 1918 the year began on 1 January; law 698 of 26 December 1925 ended it with the year 1341. Before 1256 the
 * treasury alone counted so, and left out a year in thirty-three: those years are not in the table.
 *
 * After R. B. Rose, “The Ottoman Fiscal Calendar”, Middle East Studies Association Bulletin 25:2 (1991), 157–167.
 */
export const rumi: Reckoning = {
  months(year) {
    if (year < 1256 || year > 1341) return [];
    if (year === 1333) return januaryToDecember.slice(2);
    return year > 1333 ? januaryToDecember : fromMarch;
  },
  days(year, month) {
    if (year > 1332) return daysInGregorianMonth(year + era, month);
    return year === 1332 && month === 2 ? 15 : daysInJulianMonth(julianYear(year, month), month);
  },
  dayNumber: (year, month, day) =>
    year > 1332
      ? dayNumberOf(toIsoDay({ year: year + era, month, day }))
      : julianToDayNumber({ year: julianYear(year, month), month, day }),
  remedy: 'Use years 1256 to 1341; give an earlier day in the calendar of the source that dates it.',
  within: 0,
};

const era = 584;
const fromMarch = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2];
const julianYear = (year: number, month: number) => year + era + (month < 3 ? 1 : 0);
