/*
 * The JSON of TimelineJS3, as far as it is written here: https://timeline.knightlab.com/docs/json-format.html
 */

/** Months and days count from 1; what is not known is left out. */
export interface TimelineDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Both are HTML for TimelineJS. */
export interface TimelineText {
  readonly headline: string;
  readonly text?: string;
}

export interface TimelineSlide {
  readonly unique_id: string;
  readonly start_date: TimelineDate;
  readonly end_date?: TimelineDate;
  /** The date in words, which says what numbers cannot: about, doubtful, Old Style. */
  readonly display_date: string;
  readonly group: string;
  readonly text: TimelineText;
  readonly autolink: false;
}

export interface TimelineEra {
  readonly start_date: TimelineDate;
  readonly end_date: TimelineDate;
  readonly text: TimelineText;
}

export interface Timeline {
  readonly title: { readonly unique_id: string; readonly text: TimelineText; readonly autolink: false };
  readonly events: readonly TimelineSlide[];
  readonly eras: readonly TimelineEra[];
  readonly scale: 'human';
}
