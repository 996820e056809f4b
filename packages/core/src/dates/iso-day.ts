import type { YearMonthDay } from './day-number.ts';
import { DateError } from './errors.ts';

/**
 * `1774-07-21`.
 *
 * @throws {DateError} outside the years 1 to 9999, where the text would no longer sort
 */
export function toIsoDay({ year, month, day }: YearMonthDay, of: unknown = year): string {
  if (year < 1 || year > 9999) {
    throw new DateError(of, `it lies in the year ${year}`, 'Use a day from 0001 to 9999.');
  }
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

const pad = (n: number, width: number) => String(n).padStart(width, '0');

/** Reads `YYYY-MM-DD` as numbers, without asking whether the day exists in some calendar. */
export function readNumbers(text: string): YearMonthDay {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) throw new DateError(text, 'it is not year-month-day', 'Write it like 1774-07-10.');
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

/** The numbers, if that day is one of a calendar whose months are so long. */
export function readDay(text: string, daysIn: (year: number, month: number) => number): YearMonthDay {
  const date = readNumbers(text);
  checkPart(text, 'month', date.month, 12);
  checkPart(text, 'day', date.day, daysIn(date.year, date.month));
  return date;
}

export function checkPart(text: string, name: 'month' | 'day', value: number, last: number): void {
  if (value < 1 || value > last) {
    throw new DateError(text, `there is no ${name} ${value} then`, `Use ${name}s 01 to ${last}.`);
  }
}

export const daysInGregorianMonth = (year: number, month: number): number =>
  month === 2 && year % 100 === 0 && year % 400 !== 0 ? 28 : daysInJulianMonth(year, month);

export const daysInJulianMonth = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
