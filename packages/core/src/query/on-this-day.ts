import { pad } from '../dates/iso-day.ts';
import { toJulian } from '../dates/julian.ts';
import { type Dated } from './date-of.ts';
import { QueryError } from './errors.ts';
import type { Test } from './where.ts';

/**
 * Records whose act, beginning or end is known to the day and has this day of the year, New Style, or Old Style with
 * `'julian'`.
 *
 * @throws {QueryError} for a day that no year has
 * @example
 * where(treaties, onThisDay(7, 21)).map(({ id }) => id).includes('treaty-of-kucuk-kaynarca-1774') // true
 * where(treaties, onThisDay(7, 10, 'julian')).map(({ id }) => id).includes('treaty-of-kucuk-kaynarca-1774') // true
 */
export function onThisDay(
  month: number,
  day: number,
  calendar: 'gregorian' | 'julian' = 'gregorian',
): Test<Dated> {
  const wanted = `-${pad(month)}-${pad(day)}`;
  // 2000 is a leap year in both calendars.
  const isJulian = calendar === 'julian';
  if (new Date(`2000${wanted}`).getUTCDate() !== day || !/^(gregor|jul)ian$/.test(calendar)) {
    throw new QueryError(
      'onThisDay',
      `${month}-${day} ${calendar}`,
      'there is no such day',
      'Give a month, its day, and gregorian or julian.',
    );
  }
  return (record) =>
    fields.some((field) => {
      const date = record[field];
      return (
        date !== undefined &&
        date.earliest === date.latest &&
        (isJulian ? toJulian(date.earliest) : date.earliest).endsWith(wanted)
      );
    });
}

const fields = [
  'signed',
  'happened',
  'held',
  'began',
  'ended',
  'born',
  'died',
  'founded',
  'dissolved',
  'opened',
  'closed',
] as const;
