/**
 * Days as whole numbers: the Julian Day Number of the civil day, which every calendar can be converted to and from. The
 * Gregorian side is the platform’s own proleptic calendar, in UTC; the Julian formulas are those of E. G. Richards,
 * “Calendars”, in Explanatory Supplement to the Astronomical Almanac, 3rd ed. (2013), ch. 15.
 */

export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Of 1 January 1970. */
const epoch = 2440588;
const milliseconds = 864e5;

/** The day number of an ISO day, `NaN` for text that is none. */
export const dayNumberOf = (iso: string): number => Date.parse(iso) / milliseconds + epoch;

/** The ISO day of a day number; longer than ten characters outside the years 0 to 9999. */
export const isoDayOf = (dayNumber: number): string =>
  new Date((dayNumber - epoch) * milliseconds).toISOString().slice(0, -14);

export function julianToDayNumber({ year, month, day }: YearMonthDay): number {
  const early = month < 3 ? 1 : 0;
  const y = year + 4800 - early;
  return day + Math.floor((153 * (month + 12 * early - 3) + 2) / 5) + 365 * y + Math.floor(y / 4) - 32083;
}

export function dayNumberToJulian(dayNumber: number): YearMonthDay {
  const c = dayNumber + 32082;
  const d = Math.floor((4 * c + 3) / 1461);
  const e = c - Math.floor((1461 * d) / 4);
  const m = Math.floor((5 * e + 2) / 153);
  const late = m > 9 ? 1 : 0;
  return { year: d - 4800 + late, month: m + 3 - 12 * late, day: e - Math.floor((153 * m + 2) / 5) + 1 };
}
