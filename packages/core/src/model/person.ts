import type { Citation } from './citation.ts';
import type { Dating, HistoricalDate } from './date.ts';
import type { Ids } from './kind.ts';
import type { BaseRecord } from './record.ts';

export type OfficeRole =
  | 'head-of-state'
  | 'head-of-government'
  | 'foreign-minister'
  | 'defence-minister'
  | 'ambassador'
  | 'envoy'
  | 'commander'
  | 'minister'
  | 'legislator'
  | 'spokesperson'
  | 'other';

export interface Office<T, I extends Ids = Ids> {
  readonly role: OfficeRole;
  readonly title: T;
  readonly polity: I['polities'];
  readonly from?: HistoricalDate;
  readonly to?: HistoricalDate;
  readonly acting?: true;
  /** The holder had the power of the state, whoever held its highest office in form. */
  readonly effectivePower?: true;
  readonly cites?: readonly Citation<I>[];
}

export interface Person<T = string, I extends Ids = Ids> extends BaseRecord<'people', T, I> {
  readonly type: 'ruler' | 'politician' | 'diplomat' | 'soldier' | 'scholar' | 'journalist' | 'other';
  readonly born?: Dating<I>;
  readonly died?: Dating<I>;
  readonly offices?: readonly Office<T, I>[];
}
