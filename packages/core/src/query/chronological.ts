import { compareDates } from '../dates/compare.ts';
import { type Dated, spanOf } from './date-of.ts';

/**
 * A sorted copy: earliest day, latest day, id. Undated records come last.
 *
 * @example
 * chronological(where(treaties, during('1921'))).map(({ id }) => id).indexOf('treaty-of-moscow-1921') // 0
 */
export function chronological<T extends Dated & { readonly id: string }>(records: readonly T[]): T[] {
  const keyed = records.map((record) => ({ record, span: spanOf(record) }));
  keyed.sort((a, b) => {
    const order = a.span && b.span ? compareDates(a.span, b.span) : a.span ? -1 : b.span ? 1 : 0;
    return order || (a.record.id < b.record.id ? -1 : a.record.id > b.record.id ? 1 : 0);
  });
  return keyed.map(({ record }) => record);
}
