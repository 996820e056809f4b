import type { Citation } from './citation.ts';
import type { HistoricalDate } from './date.ts';
import type { Ids } from './kind.ts';

/** A count or a sum in one unit: best alone, or low and high, or all three. */
export interface Amount {
  readonly low?: number;
  readonly best?: number;
  readonly high?: number;
  readonly unit: string;
}

export interface Figure<T, I extends Ids = Ids> {
  readonly of: T;
  readonly amount: Amount;
  readonly asOf?: HistoricalDate;
  readonly cites?: readonly Citation<I>[];
}
