import type { HistoricalDate } from '../model/date.ts';
import { type Time, always } from './time.ts';

/** `maybe`: the records do not say it exactly enough. */
export type Answer = 'yes' | 'no' | 'maybe';

/** What comparison needs of a date, a record’s span or an outline entry. */
export type Span = Pick<HistoricalDate, 'earliest' | 'latest' | 'latestStart' | 'earliestEnd'>;

/**
 * Whether all of `a` lies before all of `b`. A single date is one day somewhere in its range; an interval is every day
 * from its beginning to its end.
 *
 * @example
 * isBefore(parseEdtf('1773'), parseEdtf('1774-07-21')) // 'yes'
 * isBefore(parseEdtf('1774'), parseEdtf('1774-07-21')) // 'maybe'
 * isBefore(parseEdtf('1768/1774'), parseEdtf('1770')) // 'no'
 */
export const isBefore = (a: Span, b: Span): Answer =>
  a.latest < b.earliest
    ? 'yes'
    : (a.earliestEnd ?? a.earliest) >= (b.latestStart ?? b.latest)
      ? 'no'
      : 'maybe';

/**
 * Whether `a` and `b` have a day in common.
 *
 * @example
 * overlaps(parseEdtf('1768/1774'), parseEdtf('1770')) // 'yes'
 * overlaps(parseEdtf('1774'), parseEdtf('1774-07-21')) // 'maybe'
 * overlaps(parseEdtf('1773'), parseEdtf('1774')) // 'no'
 */
export const overlaps = (a: Span, b: Span): Answer =>
  a.latest < b.earliest || b.latest < a.earliest
    ? 'no'
    : surelyReaches(a, b) && surelyReaches(b, a)
      ? 'yes'
      : 'maybe';

/** Whether `a` has surely begun before `b` can have ended. */
const surelyReaches = (a: Span, b: Span) => (a.latestStart ?? a.latest) <= (b.earliestEnd ?? b.earliest);

/** The time from a beginning to an end; without one of them, open there. */
export const between = (from: Time | undefined, to: Time | undefined): Required<Span> => ({
  earliest: (from ?? always).earliest,
  latestStart: from?.latest ?? always.earliest,
  earliestEnd: to?.earliest ?? always.latest,
  latest: (to ?? always).latest,
});

/**
 * Order for lists: earliest, then latest.
 *
 * @example
 * ['1774-07-21', '1774', '1768/1774'].map(parseEdtf).sort(compareDates).map(({ edtf }) => edtf) // ['1768/1774', '1774', '1774-07-21']
 */
export const compareDates = (a: Span, b: Span): number =>
  compareText(a.earliest, b.earliest) || compareText(a.latest, b.latest);

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
