/**
 * Once a year. A rule for 29 February would leave out three years of four (RFC 5545, 3.3.10): such an anniversary is
 * kept on the last day of the month.
 *
 * @example
 * recurrence('1720-02-29') // 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1'
 */
export const recurrence = (day: string): string =>
  day.endsWith('-02-29') ? 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1' : 'FREQ=YEARLY';

/**
 * The first anniversary on or after a day, or the day itself where that is later.
 *
 * @example
 * firstOn('1921-10-13', '2026-11-01') // '2027-10-13'
 */
export function firstOn(day: string, from: string): string {
  if (day >= from) return day;
  const year = Number(from.slice(0, 4));
  const inYear = anniversary(day, year);
  return inYear >= from ? inYear : anniversary(day, year + 1);
}

function anniversary(day: string, year: number): string {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const monthDay = day.slice(5) === '02-29' && !leap ? '02-28' : day.slice(5);
  return `${String(year).padStart(4, '0')}-${monthDay}`;
}
