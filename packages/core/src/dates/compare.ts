import type { HistoricalDate } from '../model/date.ts';

export type Answer = 'yes' | 'no' | 'maybe';
export type Span = Pick<HistoricalDate, 'earliest' | 'latest'>;

/**
 * Whether `a` lies before `b`, as far as both are known.
 *
 * @example
 * isBefore(parseEdtf('1774'), parseEdtf('1774-07-21')) // 'maybe'
 */
export function isBefore(a: Span, b: Span): Answer {
  if (a.latest < b.earliest) return 'yes';
  return a.earliest >= b.latest ? 'no' : 'maybe';
}

/** Whether two days of uncertain dates could be, or surely are, in each other’s range. */
export function overlaps(a: Span, b: Span): Answer {
  if (a.latest < b.earliest || b.latest < a.earliest) return 'no';
  const inside = (x: Span, y: Span) => x.earliest >= y.earliest && x.latest <= y.latest;
  return inside(a, b) || inside(b, a) ? 'yes' : 'maybe';
}

/** Order for lists: earliest, then latest. */
export const compareDates = (a: Span, b: Span): number =>
  a.earliest < b.earliest
    ? -1
    : a.earliest > b.earliest
      ? 1
      : a.latest < b.latest
        ? -1
        : a.latest > b.latest
          ? 1
          : 0;
