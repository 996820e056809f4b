import type { IdIn } from '../model/reference.ts';
import type { Test } from './where.ts';

/**
 * Records of something that was done, stands or lies at a place. With the places of the dataset, what lies within it
 * counts too.
 *
 * @example
 * where(treaties, at('kucuk-kaynarca')).map(({ id }) => id) // ['treaty-of-kucuk-kaynarca-1774']
 */
export function at<T>(
  place: IdIn<T, 'places'>,
  places: readonly { readonly kind: 'places'; readonly id: string; readonly within?: string }[] = [],
): Test<T> {
  const wanted = new Set<unknown>([place]);
  // A set also gives what was added while it is walked.
  for (const outer of wanted) for (const { id, within } of places) if (within === outer) wanted.add(id);
  return (record) => names(record, wanted);
}

/** Whether a value names one of the places, in whatever field of the model names one. */
const names = (value: unknown, wanted: ReadonlySet<unknown>): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).some(
    ([key, inner]) =>
      // What stands at a place in a source is something else.
      key !== 'cites' &&
      ((naming.test(key) && (Array.isArray(inner) ? inner : [inner]).some((one) => wanted.has(one))) ||
        names(inner, wanted)),
  );

const naming = /^(at|within|sites|theatres)$/;
