import { dayNumberOf, dayNumberToJulian, isoDayOf, julianToDayNumber } from './day-number.ts';
import { DateError } from './errors.ts';
import { inRange, isGregorianDay, readNumbers, toIsoDay } from './iso-day.ts';

/**
 * The Julian (Old Style) day of a Gregorian day, exactly.
 *
 * @throws {DateError} for a day that does not exist
 * @example
 * toJulian('1774-07-21') // '1774-07-10'
 */
export function toJulian(gregorian: string): string {
  readNumbers(gregorian);
  if (!isGregorianDay(gregorian)) throw noSuchDay(gregorian, 'Gregorian');
  return inRange(toIsoDay(dayNumberToJulian(dayNumberOf(gregorian))), gregorian);
}

/**
 * The Gregorian (New Style) day of a Julian day, exactly.
 *
 * @throws {DateError} for a day that does not exist
 * @example
 * toGregorian('1917-10-25') // '1917-11-07'
 */
export function toGregorian(julian: string): string {
  const day = julianToDayNumber(readNumbers(julian));
  if (toIsoDay(dayNumberToJulian(day)) !== julian) throw noSuchDay(julian, 'Julian');
  return inRange(isoDayOf(day), julian);
}

const noSuchDay = (day: string, calendar: string) =>
  new DateError(day, `no ${calendar} month has that day`, 'Check the day and its calendar.');
