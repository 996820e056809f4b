/**
 * Days as whole numbers: the Julian Day Number of the civil day, which every calendar can be converted to and from.
 * Formulas after E. G. Richards, “Calendars”, in Explanatory Supplement to the Astronomical Almanac, 3rd ed. (2013), ch. 15.
 */

export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const div = (a: number, b: number) => Math.floor(a / b);

/** Days since 1 January 4713 BC (Julian). */
export function gregorianToDayNumber({ year, month, day }: YearMonthDay): number {
  const a = div(14 - month, 12);
  const y = year + 4800 - a;
  const m = month + 12 * a - 3;
  return day + div(153 * m + 2, 5) + 365 * y + div(y, 4) - div(y, 100) + div(y, 400) - 32045;
}

export function julianToDayNumber({ year, month, day }: YearMonthDay): number {
  const a = div(14 - month, 12);
  const y = year + 4800 - a;
  const m = month + 12 * a - 3;
  return day + div(153 * m + 2, 5) + 365 * y + div(y, 4) - 32083;
}

function fromShifted(c: number, b: number): YearMonthDay {
  const d = div(4 * c + 3, 1461);
  const e = c - div(1461 * d, 4);
  const m = div(5 * e + 2, 153);
  return {
    day: e - div(153 * m + 2, 5) + 1,
    month: m + 3 - 12 * div(m, 10),
    year: 100 * b + d - 4800 + div(m, 10),
  };
}

export function dayNumberToGregorian(dayNumber: number): YearMonthDay {
  const a = dayNumber + 32044;
  const b = div(4 * a + 3, 146097);
  return fromShifted(a - div(146097 * b, 4), b);
}

export function dayNumberToJulian(dayNumber: number): YearMonthDay {
  return fromShifted(dayNumber + 32082, 0);
}
