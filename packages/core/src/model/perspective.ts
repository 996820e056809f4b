import type { Ids, Ref } from './kind.ts';
import type { Side } from './polity.ts';
import type { BaseRecord } from './record.ts';

/** Somebody who can hold a claim and is not one person. */
export interface Perspective<T = string, I extends Ids = Ids> extends BaseRecord<'perspectives', T, I> {
  readonly type:
    | 'state'
    | 'institution'
    | 'company'
    | 'press'
    | 'scholarship'
    | 'reference-work'
    | 'public'
    | 'individuals';
  readonly side: Side;
  readonly of?: readonly Ref<I>[];
}
