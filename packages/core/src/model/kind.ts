/** Every kind of record. */
export type Kind =
  | 'events'
  | 'treaties'
  | 'wars'
  | 'periods'
  | 'polities'
  | 'people'
  | 'organizations'
  | 'places'
  | 'missions'
  | 'projects'
  | 'indicators'
  | 'topics'
  | 'perspectives'
  | 'claims'
  | 'sources';

/** The ids of each kind. The generated data narrows them to literal unions. */
export type Ids = { readonly [K in Kind]: string };

/** `kind/id`. */
export type Ref<I extends Ids = Ids> = { [K in Kind]: `${K}/${I[K]}` }[Kind];

declare const ids: unique symbol;

/**
 * What the types of records carry and no record has: the ids of their dataset. A question that is asked of records
 * learns from it which ids there are.
 */
export interface OfDataset<I = Ids> {
  readonly [ids]?: I;
}
