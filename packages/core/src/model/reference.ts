import type { Ids, Kind, OfDataset } from './kind.ts';

/** The ids of the dataset that a record belongs to; any, where it belongs to none. */
export type IdsOf<T> = unknown extends T ? never : T extends OfDataset<infer I> ? I : Ids;

/** Every id of a kind that the dataset of these records knows. */
export type IdIn<T, K extends Kind> = IdsOf<T>[K];

/** Every `kind/id` of some kinds that the dataset of these records knows. */
export type RefIn<T, K extends Kind> = { [P in K]: `${P}/${IdsOf<T>[P]}` }[K];
