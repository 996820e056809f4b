import type { Dating, HistoricalDate } from './date.ts';
import type { Ids } from './kind.ts';
import type { BaseRecord } from './record.ts';

/** An embassy or consulate of one side on the territory of the other. */
export interface Mission<T = string, I extends Ids = Ids> extends BaseRecord<'missions', T, I> {
  readonly type: 'embassy' | 'consulate-general' | 'consulate';
  readonly of: I['polities'];
  readonly in: I['polities'];
  readonly at: I['places'];
  readonly opened?: Dating<I>;
  readonly closed?: Dating<I>;
  /** The day on which the source says that it exists. */
  readonly asOf: HistoricalDate;
}
