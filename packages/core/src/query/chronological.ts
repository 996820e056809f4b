import { type Span, compareDates, compareText } from '../dates/compare.ts';
import { type Dated, spanOf } from './date-of.ts';

/**
 * A sorted copy: earliest day, latest day, id. What has an end only stands at its end, undated records come last.
 *
 * @example
 * chronological(where(treaties, during('1921'))).map(({ id }) => id).indexOf('treaty-of-moscow-1921') // 0
 */
export function chronological<T extends Dated & { readonly id: string }>(records: readonly T[]): T[] {
  const keyed = records.map((record) => ({ record, span: known(spanOf(record)) ?? undated }));
  keyed.sort((a, b) => compareDates(a.span, b.span) || compareText(a.record.id, b.record.id));
  return keyed.map(({ record }) => record);
}

/** After every day. */
const undated: Span = { earliest: '~', latest: '~' };

/** A beginning that nobody knows is no place in an order. */
const known = (span: Span | undefined): Span | undefined =>
  span && span.earliest < '0001-01-02'
    ? { earliest: span.earliestEnd ?? span.latest, latest: span.latest }
    : span;
