import { type YearMonthDay, dayNumberOf, isoDayOf } from './day-number.ts';
import { DateError } from './errors.ts';

/** `1774-07-21`. */
export const toIsoDay = ({ year, month, day }: YearMonthDay): string =>
  `${pad(year, 4)}-${pad(month)}-${pad(day)}`;

export const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/**
 * The ISO day, if it is one that sorts as text.
 *
 * @throws {DateError} outside the years 1 to 9999
 */
export function inRange(iso: string, of: string): string {
  if (iso > '0001' && iso.length === 10) return iso;
  throw new DateError(of, 'the other calendar has it outside the years 1 to 9999', 'Use another day.');
}

/** Reads `YYYY-MM-DD` as numbers, without asking whether the day exists in some calendar. */
export function readNumbers(text: string): YearMonthDay {
  const [, year, month, day] = (typeof text === 'string' && /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)) || [];
  if (!day) throw new DateError(text, 'it is not year-month-day', 'Write it like 1774-07-10.');
  return { year: Number(year), month: Number(month), day: Number(day) };
}

/** Whether an ISO day exists in the proleptic Gregorian calendar. Some platforms read 30 February as 2 March. */
export function isGregorianDay(iso: string): boolean {
  const day = dayNumberOf(iso);
  return day > 0 && isoDayOf(day) === iso;
}
