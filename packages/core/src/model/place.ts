import type { Citation } from './citation.ts';
import type { HistoricalDate } from './date.ts';
import type { Ids } from './kind.ts';
import type { BaseRecord } from './record.ts';

export interface PlaceName<I extends Ids = Ids> {
  readonly text: string;
  readonly lang: string;
  readonly from?: HistoricalDate;
  readonly to?: HistoricalDate;
  readonly official?: true;
  readonly cites?: readonly Citation<I>[];
}

/** One place through all its names. */
export interface Place<T = string, I extends Ids = Ids> extends BaseRecord<'places', T, I> {
  readonly type:
    'city' | 'town' | 'village' | 'fortress' | 'region' | 'strait' | 'sea' | 'island' | 'building' | 'site';
  readonly names?: readonly PlaceName<I>[];
  /** Decimal degrees, WGS 84. */
  readonly coordinates?: { readonly lat: number; readonly lon: number };
  readonly within?: I['places'];
}
