import type { Citation } from './citation.ts';
import type { Dating } from './date.ts';
import type { Ids, Ref } from './kind.ts';
import type { BaseRecord, Link, TreatyRelation } from './record.ts';

export type TreatyType =
  | 'peace-treaty'
  | 'alliance'
  | 'friendship-treaty'
  | 'convention'
  | 'agreement'
  | 'armistice'
  | 'protocol'
  | 'declaration'
  | 'memorandum'
  | 'exchange-of-notes'
  | 'contract';

export type TreatyEnding = 'expired' | 'denounced' | 'replaced' | 'annulled' | 'lapsed' | 'never_ratified';

/** The five obligations of the ATOP project. */
export type Obligation = 'defence' | 'offence' | 'neutrality' | 'non-aggression' | 'consultation';

export interface TreatyTerm<T, I extends Ids = Ids> {
  /** As the instrument numbers it, e.g. `III` or `secret 1`. */
  readonly article?: string;
  readonly topic?: I['topics'];
  readonly about?: readonly Ref<I>[];
  readonly says: T;
  readonly cites?: readonly Citation<I>[];
}

interface TreatyPartyDetails<I extends Ids> {
  readonly signatories?: readonly I['people'][];
  /** Of a party that did not sign at first but joined. */
  readonly acceded?: Dating<I>;
  readonly withdrew?: Dating<I>;
}

/** A state or government, or an international organization. */
export type TreatyParty<I extends Ids = Ids> = TreatyPartyDetails<I> &
  (
    | { readonly polity: I['polities']; readonly organization?: never }
    | { readonly organization: I['organizations']; readonly polity?: never }
  );

/** Any instrument that two or more governments agreed on, whatever its name. */
export interface Treaty<T = string, I extends Ids = Ids> extends BaseRecord<'treaties', T, I> {
  readonly type: TreatyType;
  readonly signed: Dating<I>;
  readonly ratified?: readonly (Dating<I> & { readonly by: I['polities'] })[];
  readonly ratificationsExchanged?: Dating<I>;
  readonly provisionalFrom?: Dating<I>;
  readonly inForceFrom?: Dating<I>;
  /** Times in which it was in force but not applied, as intervals; `by` a party alone, or by all. */
  readonly suspended?: readonly (Dating<I> & { readonly by?: I['polities'] })[];
  readonly ended?: Dating<I> & { readonly how: TreatyEnding };
  readonly parties: readonly TreatyParty<I>[];
  readonly scope: 'bilateral' | 'plurilateral' | 'multilateral' | 'unilateral';
  /** Languages of the authentic texts, BCP 47. */
  readonly languages?: readonly string[];
  readonly obligations?: readonly Obligation[];
  readonly terms?: readonly TreatyTerm<T, I>[];
  readonly series?: {
    readonly unts?: string;
    readonly lnts?: string;
    readonly cts?: string;
    readonly hertslet?: string;
    readonly noradounghian?: string;
    /** Bulletin of International Treaties of the Russian Federation. */
    readonly bulletin?: string;
  };
  readonly links?: readonly Link<TreatyRelation, I>[];
}
