import { julianToDayNumber } from '../day-number.ts';
import { daysInJulianMonth, januaryToDecember } from './month-lengths.ts';
import type { Reckoning } from './reckoning.ts';

/** Old Style, with the year from 1 January, proleptic before its time. */
export const julian: Reckoning = {
  months: (year) => (year >= 1 ? januaryToDecember : []),
  days: daysInJulianMonth,
  dayNumber: (year, month, day) => julianToDayNumber({ year, month, day }),
  remedy: 'Use years from 0001.',
  within: 0,
};
