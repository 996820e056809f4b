import type { YearMonthDay } from './day-number.ts';
import { DateError } from './errors.ts';

const pad = (n: number, width: number) => String(n).padStart(width, '0');

/** `1774-07-21`. */
export const toIsoDay = ({ year, month, day }: YearMonthDay): string =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

/** Reads `YYYY-MM-DD` as numbers, without asking whether the day exists in some calendar. */
export function readNumbers(text: string): YearMonthDay {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) throw new DateError(text, 'it is not year-month-day', 'Write it like 1774-07-10.');
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

export const daysInGregorianMonth = (year: number, month: number): number =>
  month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

export const daysInJulianMonth = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 ? 29 : 28) : daysInGregorianMonth(1, month);
