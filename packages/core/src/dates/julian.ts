import {
  dayNumberToGregorian,
  dayNumberToJulian,
  gregorianToDayNumber,
  julianToDayNumber,
} from './day-number.ts';
import { daysInGregorianMonth, daysInJulianMonth, readDay, toIsoDay } from './iso-day.ts';

/**
 * The Julian (Old Style) day of a Gregorian day, exactly.
 *
 * @throws {DateError} for a day that does not exist
 * @example
 * toJulian('1774-07-21') // '1774-07-10'
 */
export function toJulian(gregorian: string): string {
  const date = readDay(gregorian, daysInGregorianMonth);
  return toIsoDay(dayNumberToJulian(gregorianToDayNumber(date)), gregorian);
}

/**
 * The Gregorian (New Style) day of a Julian day, exactly.
 *
 * @throws {DateError} for a day that does not exist
 * @example
 * toGregorian('1917-10-25') // '1917-11-07'
 */
export function toGregorian(julian: string): string {
  const date = readDay(julian, daysInJulianMonth);
  return toIsoDay(dayNumberToGregorian(julianToDayNumber(date)), julian);
}
