import { QueryError } from './errors.ts';

/**
 * The record with this id. In TypeScript an unknown id of the dataset does not compile; at run time it throws.
 *
 * @throws {QueryError} when no record has the id
 * @example
 * byId(treaties, 'treaty-of-kucuk-kaynarca-1774').label // 'Treaty of Küçük Kaynarca'
 */
export function byId<T extends { readonly id: string }>(records: readonly T[], id: T['id']): T {
  const found = find(records, id);
  if (found === undefined) {
    throw new QueryError(
      'byId',
      id,
      'there is no such record',
      'Use find() for an id that may be unknown, resolveId() for one that may have moved.',
    );
  }
  return found;
}

/**
 * The record with this id, or `undefined`.
 *
 * @example
 * find(treaties, 'treaty-of-nowhere-1999') // undefined
 */
export function find<T extends { readonly id: string }>(records: readonly T[], id: string): T | undefined {
  return records.find((record) => record.id === id);
}
