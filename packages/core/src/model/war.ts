import type { Figure } from './amount.ts';
import type { Dating } from './date.ts';
import type { Ids } from './kind.ts';
import type { BaseRecord } from './record.ts';

export interface War<T = string, I extends Ids = Ids> extends BaseRecord<'wars', T, I> {
  readonly type: 'interstate' | 'world-war' | 'civil-war' | 'intervention';
  readonly began: Dating<I>;
  readonly ended?: Dating<I>;
  readonly sides: readonly { readonly polities: readonly I['polities'][] }[];
  readonly initiator?: I['polities'];
  readonly outcome?: T;
  readonly theatres?: readonly I['places'][];
  readonly figures?: readonly Figure<T, I>[];
}
