import type { Calendar } from '../../model/date.ts';
import { isoDayOf } from '../day-number.ts';
import { DateError } from '../errors.ts';
import { inRange } from '../iso-day.ts';
import { byzantine } from './byzantine.ts';
import { islamic } from './islamic.ts';
import { julian } from './julian.ts';
import type { Reckoning } from './reckoning.ts';
import { rumi } from './rumi.ts';

/** What a date of another calendar is in the Gregorian one. */
export interface Converted {
  /** ISO days; equal where the document gives a day. */
  readonly earliest: string;
  readonly latest: string;
  /** By how many days the document may differ from the computed ones: 0, or 1 for the Islamic calendar. */
  readonly within: number;
}

const reckonings: Readonly<Record<Calendar, Reckoning>> = { julian, islamic, rumi, byzantine };

/**
 * The Gregorian days of a date that a document writes in another calendar: `YYYY-MM-DD`, `YYYY-MM` or `YYYY` in the
 * numbers of that calendar, months in the usual order (January, Muharram = 01). Julian, Rumi and Byzantine days are
 * exact, Islamic ones are right within a day. The tables and their sources stand with each calendar.
 *
 * @throws {DateError} for a date that the calendar does not have, with what it has
 * @example
 * fromCalendar('julian', '1774-07-10').earliest // '1774-07-21'
 * fromCalendar('islamic', '1188-05-12') // { earliest: '1774-07-21', latest: '1774-07-21', within: 1 }
 * fromCalendar('rumi', '1324').latest // '1909-03-13'
 * fromCalendar('byzantine', '7208-12-31').earliest // '1700-01-10'
 */
export function fromCalendar(calendar: Calendar, written: string): Converted {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(written);
  if (!match) {
    throw new DateError(written, 'it is not year-month-day', 'Write it like 1774-07-10, 1774-07 or 1774.');
  }
  const [, y, m, d] = match;
  const reckoning = reckonings[calendar];
  const year = Number(y);
  const months = reckoning.months(year);
  const [firstMonth, lastMonth = firstMonth] = [months[0], months.at(-1)];
  if (firstMonth === undefined || lastMonth === undefined) {
    throw new DateError(
      written,
      `year ${year} is not one of the ${calendar} calendar here`,
      reckoning.remedy,
    );
  }
  const iso = (month: number, day: number) =>
    inRange(isoDayOf(reckoning.dayNumber(year, month, day)), written);
  const lastOf = (of: number) => iso(of, reckoning.sureDays?.(year, of) ?? reckoning.days(year, of));
  const { within } = reckoning;
  if (m === undefined) {
    return { earliest: iso(firstMonth, 1), latest: lastOf(lastMonth), within };
  }
  const month = Number(m);
  checkPart(written, 'month', month, 12);
  if (!months.includes(month)) {
    throw new DateError(
      written,
      `that ${calendar} year ran from month ${firstMonth} to month ${lastMonth}`,
      'Check the year in the source.',
    );
  }
  if (d === undefined) return { earliest: iso(month, 1), latest: lastOf(month), within };
  const day = Number(d);
  checkPart(written, 'day', day, reckoning.days(year, month));
  const exact = iso(month, day);
  return { earliest: exact, latest: exact, within };
}

function checkPart(text: string, name: 'month' | 'day', value: number, last: number): void {
  if (value < 1 || value > last) {
    throw new DateError(text, `there is no ${name} ${value} then`, `Use ${name}s 01 to ${last}.`);
  }
}
