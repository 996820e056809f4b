import type { Ids, Kind, OfDataset } from './kind.ts';

/** The ids of the dataset that a record belongs to; any, where it belongs to none. */
export type IdsOf<T> = unknown extends T
  ? never
  : T extends OfDataset<infer I>
    ? unknown extends I
      ? Ids
      : I
    : Ids;

/**
 * Every id of a kind that the dataset of these records knows. Only the ids of that kind are looked at: there are
 * thousands of others, and a compiler would make a type of each.
 */
export type IdIn<T, K extends Kind> = [IdsOf<T>] extends [never]
  ? never
  : IdsOf<T> extends { readonly [P in K]: infer Id extends string }
    ? Id
    : never;

/** Every `kind/id` of some kinds that the dataset of these records knows. */
export type RefIn<T, K extends Kind> = { [P in K]: `${P}/${IdIn<T, P>}` }[K];
