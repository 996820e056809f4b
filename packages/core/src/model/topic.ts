import type { Ids } from './kind.ts';
import type { BaseRecord } from './record.ts';

export interface Topic<T = string, I extends Ids = Ids> extends BaseRecord<'topics', T, I> {
  readonly type: 'theme' | 'dispute' | 'conflict' | 'region';
  readonly broader?: I['topics'];
}
