import type { IdIn } from '../model/reference.ts';
import { citedIn } from './cited-in.ts';

/**
 * Records that cite a source, wherever in them.
 *
 * @example
 * where(treaties, citing('davison-kuchuk-kainardji-1976')).map(({ id }) => id).includes('treaty-of-kucuk-kaynarca-1774') // true
 */
export const citing =
  <T>(source: IdIn<T, 'sources'>): ((record: T) => boolean) =>
  (record) =>
    citedIn(record).has(source);
