import type { Dating } from './date.ts';
import type { Ids } from './kind.ts';
import type { DatedName } from './name.ts';
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
  /** Names by date, where the label is not the name of every day: “Turkey” before June 2022. */
  readonly names?: readonly DatedName<I>[];
  readonly side: Side;
  readonly began?: Dating<I>;
  readonly ended?: Dating<I>;
  readonly succeeds?: readonly I['polities'][];
}
