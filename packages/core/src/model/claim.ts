import type { Citation } from './citation.ts';
import type { Dating } from './date.ts';
import type { Ids, Ref, OfDataset } from './kind.ts';

export type ClaimStance = 'asserts' | 'denies' | 'qualifies' | 'forecasts' | 'accuses' | 'quotes';

/** What somebody holds about a record. */
export interface Claim<T = string, I extends Ids = Ids> extends OfDataset<I> {
  readonly id: I['claims'];
  readonly kind: 'claims';
  readonly stance: ClaimStance;
  readonly about: readonly Ref<I>[];
  /** The field of the subject that is in question, e.g. `signed.when`. */
  readonly field?: string;
  readonly says: T;
  readonly value?: string | number;
  readonly quote?: { readonly text: string; readonly lang: string };
  readonly heldBy: readonly Ref<I>[];
  readonly held?: Dating<I>;
  readonly answers?: I['claims'];
  readonly topics?: readonly I['topics'][];
  readonly weight?: number;
  readonly cites: readonly Citation<I>[];
  /** Claims that answer this one. Derived. */
  readonly answeredBy?: readonly I['claims'][];
}
