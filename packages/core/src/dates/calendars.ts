import type { Calendar } from '../model/date.ts';
import {
  type YearMonthDay,
  dayNumberToGregorian,
  dayNumberToJulian,
  gregorianToDayNumber,
  julianToDayNumber,
} from './day-number.ts';
import { DateError } from './errors.ts';
import { daysInGregorianMonth, daysInJulianMonth, readNumbers, toIsoDay } from './iso-day.ts';

/**
 * The Julian (Old Style) day of a Gregorian day.
 *
 * @throws {DateError} for a day that does not exist
 * @example
 * toJulian('1774-07-21') // '1774-07-10'
 */
export function toJulian(gregorian: string): string {
  const date = checked(gregorian, daysInGregorianMonth, 'Gregorian');
  return toIsoDay(dayNumberToJulian(gregorianToDayNumber(date)));
}

/**
 * The Gregorian (New Style) day of a Julian day.
 *
 * @throws {DateError} for a day that does not exist
 * @example
 * toGregorian('1917-10-25') // '1917-11-07'
 */
export function toGregorian(julian: string): string {
  const date = checked(julian, daysInJulianMonth, 'Julian');
  return toIsoDay(dayNumberToGregorian(julianToDayNumber(date)));
}

/**
 * The Gregorian day of a date written in another calendar, and by how many days the document may differ from it.
 * Julian is exact. Islamic months began with a sighting of the moon: the tabular calendar is right within a day.
 * Rumi (the Ottoman fiscal calendar) counts years from 584 with Julian days and months from March, until 16 February
 * 1332 was followed by 1 March 1333 (1917), which took over the Gregorian days. Byzantine years began on 1 September.
 */
export function fromCalendar(calendar: Calendar, written: string): { gregorian: string; within: number } {
  const date = readNumbers(written);
  switch (calendar) {
    case 'julian':
      return { gregorian: toGregorian(written), within: 0 };
    case 'islamic':
      return { gregorian: toIsoDay(dayNumberToGregorian(islamicToDayNumber(date, written))), within: 1 };
    case 'rumi':
      return { gregorian: rumiToGregorian(date, written), within: 0 };
    case 'byzantine':
      return {
        gregorian: toGregorian(toIsoDay({ ...date, year: date.year - (date.month >= 9 ? 5509 : 5508) })),
        within: 0,
      };
  }
}

function checked(text: string, daysIn: (year: number, month: number) => number, name: string): YearMonthDay {
  const date = readNumbers(text);
  if (date.month < 1 || date.month > 12)
    throw new DateError(text, `there is no month ${date.month}`, 'Use 01 to 12.');
  const last = daysIn(date.year, date.month);
  if (date.day < 1 || date.day > last) {
    throw new DateError(text, `that ${name} month has ${last} days`, `Use 01 to ${last}.`);
  }
  return date;
}

/** Tabular Islamic calendar, civil epoch (16 July 622 Julian), leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29. */
function islamicToDayNumber({ year, month, day }: YearMonthDay, text: string): number {
  if (month < 1 || month > 12 || day < 1 || day > 30) {
    throw new DateError(text, 'there is no such Islamic day', 'Use months 01 to 12 and days 01 to 30.');
  }
  return day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + 1948439;
}

/** `date` carries the number of the month in the usual order, January = 01, although the Rumi year began in March. */
function rumiToGregorian(date: YearMonthDay, text: string): string {
  if (date.year >= 1333 && !(date.year === 1333 && date.month < 3)) {
    // From 1 March 1333 the days are Gregorian; from 1918 the year began on 1 January.
    const year = date.year === 1333 ? 1917 : date.year + 584;
    return toIsoDay(checked(toIsoDay({ ...date, year }), daysInGregorianMonth, 'Gregorian'));
  }
  if (date.year === 1332 && date.month === 2 && date.day > 15) {
    throw new DateError(
      text,
      'the Rumi calendar left out 16 to 28 February 1332',
      'Check the day in the source.',
    );
  }
  return toGregorian(toIsoDay({ ...date, year: date.year + (date.month < 3 ? 585 : 584) }));
}
