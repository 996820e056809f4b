import type { Citation } from './citation.ts';
import type { HistoricalDate } from './date.ts';
import type { Ids, Ref } from './kind.ts';
import type { BaseRecord } from './record.ts';

export interface IndicatorPoint<T, I extends Ids = Ids> {
  readonly period: HistoricalDate;
  readonly category?: string;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly reporter: Ref<I>;
  readonly method?: T;
  readonly roundedTo?: number;
  readonly cites: readonly Citation<I>[];
}

/** A series of figures; reporters that disagree stand side by side. */
export interface Indicator<T = string, I extends Ids = Ids> extends BaseRecord<'indicators', T, I> {
  readonly type: 'trade' | 'energy' | 'tourism' | 'opinion' | 'investment' | 'people' | 'military';
  readonly unit: string;
  readonly categories?: readonly { readonly id: string; readonly label: T }[];
  readonly series: readonly IndicatorPoint<T, I>[];
}
