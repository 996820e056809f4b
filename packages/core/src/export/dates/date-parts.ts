import type { HistoricalDate } from '../../model/date.ts';

/** Year, then month, then day, as far as they are known. */
export type DateParts = [number] | [number, number] | [number, number, number];

/**
 * The ends of a date as texts such as `1774`, `1774-07` or `1774-07-21`: one for a single date, two for an interval, a
 * set, a decade or a century. An open end is the day that stands for it.
 */
export function endsOf({ edtf, earliest, latest }: HistoricalDate): [from: string, to?: string] {
  if (edtf.startsWith('[')) return [earliest, latest];
  const [from = '', to = from] = edtf.replaceAll(/[?~%]/g, '').split('/');
  const first = from.replaceAll('X', '0');
  const last = to === '..' ? latest : to.replaceAll('X', '9');
  return first === last ? [first] : [first, last];
}

export const dateParts = (end: string): DateParts => end.split('-').map(Number) as DateParts;
