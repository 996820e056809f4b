import type { Ids } from './kind.ts';
import type { Citation } from './citation.ts';

export type Calendar = 'julian' | 'islamic' | 'rumi' | 'byzantine';

export type Precision = 'day' | 'month' | 'year' | 'decade' | 'century';

/** A date as a document of its time writes it, in its own calendar. */
export interface DateAsWritten {
  readonly calendar: Calendar;
  /** Numbers of that calendar as far as the document gives them, e.g. `1774-07-10`, `1774-07` or `1774`. */
  readonly date: string;
  /** The words of the document. */
  readonly text?: string;
}

/**
 * A date or interval in the proleptic Gregorian calendar. `earliest` and `latest` are ISO days that sort as text;
 * an open end is `9999-12-31`.
 */
export interface HistoricalDate {
  /** Extended Date/Time Format, ISO 8601-2. */
  readonly edtf: string;
  readonly earliest: string;
  readonly latest: string;
  /**
   * Only of an interval: the latest day on which it can have begun and the earliest on which it can have ended.
   * Between the two it surely went on. A single date has neither: it is one day somewhere from `earliest` to `latest`.
   */
  readonly latestStart?: string;
  readonly earliestEnd?: string;
  /** Of a single date, or of the coarser end of an interval. */
  readonly precision: Precision;
  /** `uncertain` is EDTF `?`, `approximate` `~`; `%` is both. */
  readonly qualifiers?: readonly ('uncertain' | 'approximate')[];
  /** `2023-06-03/..` goes on. */
  readonly open?: true;
  readonly asWritten?: readonly DateAsWritten[];
}

/** A date with its place and the sources that give it. */
export interface Dating<I extends Ids = Ids> extends HistoricalDate {
  readonly at?: I['places'];
  /** No source read gives the full date; it follows from the context. */
  readonly inferred?: true;
  readonly calendarDoubt?: true;
  readonly cites?: readonly Citation<I>[];
}
