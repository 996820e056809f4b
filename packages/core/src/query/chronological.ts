import { type Span, compareDates, compareText } from '../dates/compare.ts';
import { type Dated, spanOf } from './date-of.ts';

/**
 * A sorted copy: earliest day, latest day, id. What has an end only stands at its end, undated records come last.
 *
 * @example
 * chronological(where(treaties, during('1921'))).map(({ id }) => id).indexOf('treaty-of-moscow-1921') // 0
 */
export function chronological<T extends Dated & { readonly id: string }>(records: readonly T[]): T[] {
  const keyed = records.map((record) => ({ record, span: known(spanOf(record)) }));
  keyed.sort((a, b) => {
    const order = a.span && b.span ? compareDates(a.span, b.span) : a.span ? -1 : b.span ? 1 : 0;
    return order || compareText(a.record.id, b.record.id);
  });
  return keyed.map(({ record }) => record);
}

/** A beginning that nobody knows is no place in an order. */
const known = (span: Span | undefined): Span | undefined =>
  span && span.earliest < '0001-01-02'
    ? { earliest: span.earliestEnd ?? span.latest, latest: span.latest }
    : span;
