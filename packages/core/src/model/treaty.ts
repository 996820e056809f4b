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

/** Any instrument that two or more governments agreed on, whatever its name. */
export interface Treaty<T = string, I extends Ids = Ids> extends BaseRecord<'treaties', T, I> {
  readonly type: TreatyType;
  readonly signed: Dating<I>;
  readonly ratified?: readonly (Dating<I> & { readonly by: I['polities'] })[];
  readonly ratificationsExchanged?: Dating<I>;
  readonly provisionalFrom?: Dating<I>;
  readonly inForceFrom?: Dating<I>;
  readonly ended?: Dating<I> & { readonly how: TreatyEnding };
  readonly parties: readonly {
    readonly polity: I['polities'];
    readonly signatories?: readonly I['people'][];
  }[];
  readonly scope: 'bilateral' | 'plurilateral' | 'multilateral' | 'unilateral';
  readonly obligations?: readonly Obligation[];
  readonly terms?: readonly TreatyTerm<T, I>[];
  readonly series?: {
    readonly unts?: string;
    readonly lnts?: string;
    readonly cts?: string;
    readonly hertslet?: string;
    readonly noradounghian?: string;
  };
  readonly links?: readonly Link<TreatyRelation, I>[];
}
