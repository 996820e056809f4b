import { julianToDayNumber } from '../day-number.ts';
import { daysInJulianMonth } from './month-lengths.ts';
import type { Reckoning } from './reckoning.ts';

/**
 * Years from the Creation, as Moscow counted them with Julian days.
 *
 * | years       | the year ran from … to       | to AD                              |
 * | ----------- | ---------------------------- | ---------------------------------- |
 * | 7001 – 7207 | 1 September – 31 August      | − 5509 (Sept.–Dec.), − 5508 (else) |
 * | 7208        | 1 September – 31 December    | − 5509                             |
 *
 * The day after 31 December 7208 was 1 January 1700, by the decree of 19 December 1699 (Complete Collection of the Laws
 * of the Russian Empire, vol. 3, no. 1735). September years prevail from 7001 (1492); before, years from March and from
 * September stand side by side, so that a year alone names two: those years are not in the table.
 *
 * After L. V. Cherepnin, Русская хронология (1944).
 */
export const byzantine: Reckoning = {
  months: (year) =>
    year < 7001 || year > 7208 ? [] : year === 7208 ? fromSeptember.slice(0, 4) : fromSeptember,
  days: (year, month) => daysInJulianMonth(julianYear(year, month), month),
  dayNumber: (year, month, day) => julianToDayNumber({ year: julianYear(year, month), month, day }),
  remedy: 'Use years 7001 to 7208 from the Creation; give an earlier or later day as Julian.',
  within: 0,
};

const fromSeptember = [9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8];
const julianYear = (year: number, month: number) => year - (month >= 9 ? 5509 : 5508);
