import type { Kind, Ref } from './kind.ts';

/** Every `kind/id` that the dataset of these records knows; any, where the records are not of a dataset. */
export type RefIn<T> = T extends {
  readonly linkedFrom?: readonly { readonly from: infer R extends string }[];
}
  ? R
  : T extends { readonly about: readonly (infer R extends string)[] }
    ? R
    : Ref;

/** Every id of a kind that the dataset of these records knows. */
export type IdIn<T, K extends Kind> =
  RefIn<T> extends infer R ? (R extends `${K}/${infer Id}` ? Id : never) : never;
