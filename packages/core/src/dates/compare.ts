import type { HistoricalDate } from '../model/date.ts';
import { type Time, always } from './time.ts';

/** `maybe`: the records do not say it exactly enough. */
export type Answer = 'yes' | 'no' | 'maybe';

/** What comparison needs of a date, a record’s span or an outline entry. */
export type Span = Pick<HistoricalDate, 'earliest' | 'latest' | 'latestStart' | 'earliestEnd'> &
  Partial<Pick<HistoricalDate, 'edtf'>>;

/**
 * Whether all of `a` lies before all of `b`. A single date is one day somewhere in its range; an interval is every day
 * from its beginning to its end; a set is its range. What a source gives with `?` or `~` may be a year off.
 *
 * @example
 * isBefore(parseEdtf('1773'), parseEdtf('1774-07-21')) // 'yes'
 * isBefore(parseEdtf('1774'), parseEdtf('1774-07-21')) // 'maybe'
 * isBefore(parseEdtf('1773~'), parseEdtf('1774-07-21')) // 'maybe'
 * isBefore(parseEdtf('1768/1774'), parseEdtf('1770')) // 'no'
 */
export function isBefore(x: Span, y: Span): Answer {
  const a = loosely(x);
  const b = loosely(y);
  return a.latest < b.earliest
    ? 'yes'
    : (a.earliestEnd ?? a.earliest) >= (b.latestStart ?? b.latest)
      ? 'no'
      : 'maybe';
}

/**
 * Whether `a` and `b` have a day in common; what is a day, a time and a doubt, as for {@link isBefore}.
 *
 * @example
 * overlaps(parseEdtf('1768/1774'), parseEdtf('1770')) // 'yes'
 * overlaps(parseEdtf('1774'), parseEdtf('1774-07-21')) // 'maybe'
 * overlaps(parseEdtf('1773'), parseEdtf('1774')) // 'no'
 */
export const overlaps = (a: Span, b: Span): Answer => meets(loosely(a), loosely(b));

/** The same with every date taken at its word. */
export const meets = (a: Span, b: Span): Answer =>
  a.latest < b.earliest || b.latest < a.earliest
    ? 'no'
    : surelyReaches(a, b) && surelyReaches(b, a)
      ? 'yes'
      : 'maybe';

/** Whether `a` has surely begun before `b` can have ended. */
const surelyReaches = (a: Span, b: Span) => (a.latestStart ?? a.latest) <= (b.earliestEnd ?? b.earliest);

/** A doubtful date as one day of its range and a year around it. */
const loosely = (span: Span): Span =>
  isDoubtful(span) ? { earliest: yearsFrom(span.earliest, -1), latest: yearsFrom(span.latest, 1) } : span;

/** Whether a source gives it with `?` or `~`, or an end of it. A plain day, as most are, is told apart at once. */
export const isDoubtful = ({ edtf = '', earliest }: Span): boolean => edtf !== earliest && /[?~%]/.test(edtf);

const yearsFrom = (day: string, years: number) =>
  `${Number(day.slice(0, 4)) + years}`.padStart(4, '0') + day.slice(4);

/** The time from a beginning to an end; without one of them, open there. */
export const between = (from: Time | undefined, to: Time | undefined): Required<Omit<Span, 'edtf'>> => ({
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

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
