import type { HistoricalDate } from '../../model/date.ts';

/** Year, then month, then day, as far as they are known. */
export type DateParts = [number] | [number, number] | [number, number, number];

/**
 * The ends of a date as texts such as `1774`, `1774-07` or `1774-07-21`: one for a single date, two for an interval, a
 * set, a decade or a century. An open end is the day that stands for it.
 */
export function endsOf({ edtf, earliest, latest }: HistoricalDate): [from: string, to?: string] {
  if (edtf.startsWith('[')) return [earliest, latest];
  const plain = edtf.replaceAll(/[?~%]/g, '');
  const [from = '', to] = plain.split('/');
  const isOpen = (end: string) => end === '..' || end === '';
  if (to !== undefined) {
    return [
      isOpen(from) ? earliest : from.replaceAll('X', '0'),
      isOpen(to) ? latest : to.replaceAll('X', '9'),
    ];
  }
  return from.includes('X') ? [from.replaceAll('X', '0'), from.replaceAll('X', '9')] : [from];
}

export const dateParts = (end: string): DateParts => end.split('-').map(Number) as DateParts;
