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
  places: readonly { readonly id: string; readonly within?: string }[] = [],
): Test<T> {
  const wanted = new Set<unknown>([place]);
  // A set also gives what was added while it is walked.
  for (const outer of wanted) for (const { id, within } of places) if (within === outer) wanted.add(id);
  const hit = (value: unknown): boolean =>
    Array.isArray(value)
      ? value.some((one) => wanted.has(one) || hit(one))
      : wanted.has((value as { readonly at?: unknown } | undefined)?.at);
  return (record) => {
    const fields = record as Readonly<Record<string, unknown>>;
    return wanted.has(fields['at']) || lists.some((field) => hit(fields[field]));
  };
}

const lists = [
  'signed',
  'happened',
  'began',
  'ended',
  'sites',
  'theatres',
  'milestones',
  'held',
  'born',
  'died',
];
