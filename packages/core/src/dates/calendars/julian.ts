import { julianToDayNumber } from '../day-number.ts';
import { daysInJulianMonth } from '../iso-day.ts';
import type { Reckoning } from './reckoning.ts';

export const januaryToDecember: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Old Style, with the year from 1 January, proleptic before its time. */
export const julian: Reckoning = {
  months: (year) => (year >= 1 ? januaryToDecember : []),
  days: daysInJulianMonth,
  dayNumber: (year, month, day) => julianToDayNumber({ year, month, day }),
  remedy: 'Use years from 0001.',
  within: 0,
};
