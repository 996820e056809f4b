import type { HistoricalDate } from '../model/date.ts';
import { type Time, refuse, singleTime, timeOf } from './time.ts';

/**
 * Reads the subset of EDTF (ISO 8601-2) that the dataset uses: years, months and days, `?` `~` `%` at the end, `X` in
 * the last digits of a year, intervals (`a/..` goes on), and sets of single dates (one of several).
 *
 * @throws {DateError} what is wrong and what would be accepted
 * @example
 * parseEdtf('1774-07').latest // '1774-07-31'
 * parseEdtf('1853-10/1856').latestStart // '1853-10-31'
 */
export function parseEdtf(edtf: string): HistoricalDate {
  const { earliest, latest } =
    typeof edtf === 'string' && edtf.startsWith('[') ? setTime(edtf) : timeOf(edtf);
  const has = (pattern: RegExp) => pattern.test(edtf);
  const [from = '', to] = edtf.split('/');
  const qualifiers = (['uncertain', 'approximate'] as const).filter((_, i) => has(i ? /[~%]/ : /[[?%]/));
  return {
    edtf,
    earliest,
    latest,
    ...(to && {
      // What begins in 1774 and ends in March 1774 has begun by the end of March.
      latestStart: [singleTime(from).latest, latest].sort()[0],
      earliestEnd: to === '..' ? latest : [singleTime(to).earliest, earliest].sort()[1],
    }),
    precision: has(/XX/)
      ? 'century'
      : has(/X/)
        ? 'decade'
        : has(/\d{4}(?!-)/)
          ? 'year'
          : has(/\d{4}-\d\d(?!-)/)
            ? 'month'
            : 'day',
    ...(qualifiers[0] && { qualifiers }),
    ...(to === '..' && { open: true }),
  };
}

/** One of several dates. */
function setTime(edtf: string): Time {
  const times = edtf.slice(1, -1).split(',').map(singleTime);
  if (!times[1] || !edtf.endsWith(']')) refuse(edtf);
  return {
    earliest: times.map(({ earliest }) => earliest).sort()[0] ?? '',
    latest:
      times
        .map(({ latest }) => latest)
        .sort()
        .at(-1) ?? '',
  };
}
