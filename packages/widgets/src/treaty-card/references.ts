import { find } from '@russia-turkey/core';

/** The label of a record; an id that nobody has stays as it is. */
export const named = (
  records: readonly { readonly id: string; readonly label: string }[],
  id: string,
): string => find(records, id)?.label ?? id;

/** `kind/id` taken apart. */
export const splitRef = (ref: string): [kind: string, id: string] => {
  const slash = ref.indexOf('/');
  return [ref.slice(0, slash), ref.slice(slash + 1)];
};
