import type { HistoricalDate } from './date.ts';
import type { Ids, OfDataset } from './kind.ts';

export type Reliability =
  'primary' | 'scholarly' | 'reference' | 'press' | 'official-voice' | 'tertiary' | 'partisan';

/** A document that was read, in the fields of the Citation Style Language. The title stays in its own language. */
export interface Source<T = string, I extends Ids = Ids> extends OfDataset<I> {
  readonly id: I['sources'];
  readonly kind: 'sources';
  readonly type: string;
  readonly title: string;
  /** The document has no title of its own; this one describes it. */
  readonly titleSupplied?: true;
  readonly author?: readonly (
    { readonly family: string; readonly given?: string } | { readonly literal: string }
  )[];
  readonly editor?: readonly { readonly literal: string }[];
  readonly containerTitle?: string;
  readonly publisher?: string;
  readonly issued?: HistoricalDate;
  readonly accessed?: HistoricalDate;
  readonly language: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly edition?: string;
  readonly url?: string;
  readonly doi?: string;
  readonly isbn?: string;
  readonly reliability: Reliability;
  readonly perspective?: I['perspectives'];
  /** The source that this one copies or rests on. */
  readonly derivedFrom?: I['sources'];
  readonly note?: T;
}
