/** What stands in the first picture. Counts are functions: Russian has three plurals. */
export interface TimelineTerms {
  /** Of the dataset, and of a page’s own. */
  readonly ofRelations: string;
  readonly timeline: string;
  readonly loading: string;
  readonly failed: string;
  /** Of what a reader asks for. */
  readonly empty: string;
  /** Without data. */
  readonly none: string;
  readonly skip: string;
  readonly entries: (count: number) => string;
  /** At the end of a long list: how many of the rest a press shows. */
  readonly more: (count: number) => string;
  readonly status: (shown: number, total: number, years: string) => string;
  readonly contested: string;
}

/** All that comes with the words of a language. */
export type LoadedTerms = Omit<TimelineTerms, 'failed'>;
