import type { Dating } from './date.ts';
import type { Ids } from './kind.ts';
import type { BaseRecord } from './record.ts';

/** How the two sides stood to each other, from conflict to alliance. */
export type Stance = 'hostile' | 'tense' | 'cool' | 'cooperative' | 'allied';

export interface Period<T = string, I extends Ids = Ids> extends BaseRecord<'periods', T, I> {
  readonly type: 'relations' | 'alliance' | 'crisis';
  readonly began: Dating<I>;
  readonly ended?: Dating<I>;
  readonly stance: Stance;
}
