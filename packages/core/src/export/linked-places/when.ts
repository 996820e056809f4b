import { parseEdtf } from '../../dates/edtf.ts';
import type { HistoricalDate } from '../../model/date.ts';

/** A point in time of the Linked Places Format: exactly `in`, or somewhere between. Values are ISO 8601. */
export interface LpfInstant {
  readonly in?: string;
  readonly earliest?: string;
  readonly latest?: string;
}

/** Without an end it is as long as its start says. */
export interface LpfTimespan {
  readonly start: LpfInstant;
  readonly end?: LpfInstant;
}

export interface LpfWhen {
  readonly timespans: readonly LpfTimespan[];
  readonly label?: string;
}

/**
 * A date as a timespan. What goes on has not ended before the day the dataset is of.
 *
 * @example
 * timespan(parseEdtf('1774~'), null) // { start: { earliest: '1774-01-01', latest: '1774-12-31' } }
 */
export function timespan(date: Pick<HistoricalDate, 'edtf'>, asOf: string | null): LpfTimespan {
  const [from = '', to] = date.edtf.split('/');
  if (to === undefined) return { start: instant(from) };
  return { start: instant(from), ...(to === '..' ? stillOn(asOf) : { end: instant(to) }) };
}

/**
 * From one date to another, as names have them: from the beginning and until today where absent. A name without a
 * beginning was there by the day it went out of use.
 */
export function between(
  from: HistoricalDate | undefined,
  to: HistoricalDate | undefined,
  asOf: string | null,
): LpfTimespan | undefined {
  if (from === undefined && to === undefined) return undefined;
  const start = from === undefined ? { latest: to?.latest ?? '' } : timespan(from, asOf).start;
  if (to === undefined) return { start, ...stillOn(asOf) };
  const last = timespan(to, asOf);
  return { start, end: last.end ?? last.start };
}

const stillOn = (asOf: string | null): { readonly end?: LpfInstant } =>
  asOf === null ? {} : { end: { earliest: asOf } };

/** The format knows no `~`, `?`, `X` or “one of two”: what is not certain lies between two days. */
function instant(edtf: string): LpfInstant {
  if (/^\d{4}(-\d\d){0,2}$/.test(edtf)) return { in: edtf };
  const { earliest, latest } = parseEdtf(edtf);
  return { earliest, latest };
}
