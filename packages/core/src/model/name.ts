import type { Citation } from './citation.ts';
import type { HistoricalDate } from './date.ts';
import type { Ids } from './kind.ts';

/** A name that something had for a time, in one language. */
export interface DatedName<I extends Ids = Ids> {
  readonly text: string;
  /** BCP 47, e.g. `ota-Latn` for Ottoman Turkish in Latin letters. */
  readonly lang: string;
  /** From the beginning, where absent. */
  readonly from?: HistoricalDate;
  /** Until today, where absent. */
  readonly to?: HistoricalDate;
  readonly official?: true;
  readonly cites?: readonly Citation<I>[];
}
