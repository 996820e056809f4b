import type { Ids } from './kind.ts';
import type { DatedName } from './name.ts';
import type { BaseRecord } from './record.ts';

/** One place through all its names. */
export interface Place<T = string, I extends Ids = Ids> extends BaseRecord<'places', T, I> {
  readonly type:
    | 'city'
    | 'town'
    | 'village'
    | 'fortress'
    | 'region'
    | 'strait'
    | 'sea'
    | 'river'
    | 'lake'
    | 'island'
    | 'building'
    | 'site';
  readonly names?: readonly DatedName<I>[];
  /** Decimal degrees, WGS 84. */
  readonly coordinates?: { readonly lat: number; readonly lon: number };
  readonly within?: I['places'];
}
