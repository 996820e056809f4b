import type { Dating } from './date.ts';
import type { Ids } from './kind.ts';
import type { BaseRecord } from './record.ts';

export interface Organization<T = string, I extends Ids = Ids> extends BaseRecord<'organizations', T, I> {
  readonly type:
    | 'international-organization'
    | 'government-body'
    | 'joint-body'
    | 'company'
    | 'state-company'
    | 'pollster'
    | 'media'
    | 'armed-group'
    | 'church'
    | 'party'
    | 'research'
    | 'association';
  readonly polity?: I['polities'];
  readonly founded?: Dating<I>;
  readonly dissolved?: Dating<I>;
}
