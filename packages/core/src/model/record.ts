import type { Citation } from './citation.ts';
import type { Ids, Kind, Ref, OfDataset } from './kind.ts';
import type { Alias } from './text.ts';

/** What every record has. `T` is `string` in one language, `LocalizedText` in all three. */
export interface BaseRecord<K extends Kind, T, I extends Ids = Ids> extends OfDataset<I> {
  readonly id: I[K];
  readonly kind: K;
  readonly label: T;
  readonly alsoKnownAs?: readonly Alias[];
  readonly summary?: T;
  readonly topics?: readonly I['topics'][];
  /** 5: taught first; 1: for the specialist. */
  readonly weight?: number;
  readonly cites?: readonly Citation<I>[];
  readonly sameAs?: SameAs;
  /** Claims about this record; derived from the claims. */
  readonly claims?: readonly I['claims'][];
  /** Holders disagree about this record: show the claims beside it. Derived. */
  readonly contested?: true;
  /** Links that other records declare to this one. Derived. */
  readonly linkedFrom?: readonly { readonly rel: Relation; readonly from: Ref<I> }[];
}

/** The same thing in other authorities. */
export interface SameAs {
  readonly wikidata?: string;
  /** Correlates of War, inter-state wars v4. */
  readonly cowWar?: number;
  /** Militarized interstate disputes v5. */
  readonly cowMid?: number;
}

export type TreatyRelation =
  | 'confirms'
  | 'explains'
  | 'supplements'
  | 'implements'
  | 'modifies'
  | 'prolongs'
  | 'replaces'
  | 'denounces'
  | 'ends_war';

export type EventRelation = 'part_of' | 'leads_to' | 'responds_to' | 'produces';

export type Relation = TreatyRelation | EventRelation;

/** A typed link to another record, stored where it is declared. */
export interface Link<R extends Relation, I extends Ids = Ids> {
  readonly rel: R;
  readonly to: Ref<I>;
  readonly cites?: readonly Citation<I>[];
}
