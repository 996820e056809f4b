import type { Dating } from './date.ts';
import type { Ids } from './kind.ts';
import type { BaseRecord } from './record.ts';

/** Whose antecedent or present state it is in these relations. */
export type Side = 'russia' | 'turkey' | 'other';

/** A state or government that acts, within the dates of its existence. */
export interface Polity<T = string, I extends Ids = Ids> extends BaseRecord<'polities', T, I> {
  readonly type:
    | 'empire'
    | 'monarchy'
    | 'republic'
    | 'federation'
    | 'khanate'
    | 'principality'
    | 'provisional-government'
    | 'government';
  readonly side: Side;
  readonly began?: Dating<I>;
  readonly ended?: Dating<I>;
  readonly succeeds?: readonly I['polities'][];
}
