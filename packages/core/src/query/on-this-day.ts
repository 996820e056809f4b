import { isDoubtful } from '../dates/compare.ts';
import { DateError } from '../dates/errors.ts';
import { pad } from '../dates/iso-day.ts';
import { toJulian } from '../dates/julian.ts';
import { type Dated } from './date-of.ts';
import type { Test } from './where.ts';

/**
 * Records whose act, beginning or end is known to the day and has this day of the year, New Style, or Old Style with
 * `'julian'`.
 *
 * @throws {DateError} for a day that no year has
 * @example
 * where(treaties, onThisDay(7, 21)).map(({ id }) => id).includes('treaty-of-kucuk-kaynarca-1774') // true
 * where(treaties, onThisDay(7, 10, 'julian')).map(({ id }) => id).includes('treaty-of-kucuk-kaynarca-1774') // true
 */
export function onThisDay(
  month: number,
  day: number,
  calendar: 'gregorian' | 'julian' = 'gregorian',
): Test<Dated> {
  const wanted = `${pad(month)}-${pad(day)}`;
  // 2000 is a leap year in both calendars.
  if (new Date(`2000-${wanted}`).getUTCDate() !== day || !/^(gregor|jul)ian$/.test(calendar)) {
    throw new DateError(`${wanted} ${calendar}`, 'there is none', 'Give month, day and calendar.');
  }
  return (record) =>
    fields.some((field) => {
      const date = record[field];
      if (!date || isDoubtful(date)) return false;
      const { earliest, latest, latestStart = latest, earliestEnd = earliest, open } = date;
      const is = (day: string) => (calendar === 'julian' ? toJulian(day) : day).endsWith(wanted);
      // What lasts is known to the day at its beginning, its end, or both.
      return (earliest === latestStart && is(earliest)) || (earliestEnd === latest && !open && is(latest));
    });
}

const fields = [
  'signed',
  'held',
  'happened',
  'opened',
  'closed',
  'began',
  'ended',
  'founded',
  'dissolved',
  'died',
  'born',
] as const;
