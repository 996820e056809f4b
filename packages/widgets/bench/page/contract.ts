/** What an author gives to a timeline: the form that ours takes as `.events`. */
export interface Entry {
  readonly id: string;
  readonly label: string;
  /** EDTF. */
  readonly when: string;
  readonly summary?: string;
  readonly kind?: 'events' | 'treaties' | 'wars' | 'projects';
  readonly weight?: 1 | 2 | 3 | 4 | 5;
  readonly href?: string;
  readonly source?: string;
}

/** First and last day of an entry, for the peers that do not read EDTF. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

export interface Dated {
  readonly entry: Entry;
  readonly days: Days;
}

export type Language = 'en' | 'ru' | 'tr';

/** A timeline in its page: what its documentation tells an author to write, and no more. */
export interface Contestant {
  /** Addresses of the style sheets that the page links to. */
  readonly styles: readonly string[];
  /** Entries in the form that it takes. Who has entries has them in this form already: this is not timed. */
  convert(dated: readonly Dated[], language: Language): unknown;
  mount(host: HTMLElement, data: never, language: Language): void | Promise<void>;
}

/** So many synthetic entries, or these. */
export type Wanted = ({ readonly count: number } | { readonly entries: readonly Dated[] }) & {
  readonly language?: Language;
};

/** What the measuring code calls in the page. */
export interface Bench {
  /** Links the style sheet and makes the entries; neither is timed. */
  prepare(wanted: Wanted): Promise<void>;
  /** Shows them, and says when it was asked to: milliseconds since 1970. */
  mount(): Promise<number>;
  /** What went wrong while mounting, if something did. */
  failure(): string | undefined;
  /** Titles of the prepared entries. */
  titles(): string[];
  /** Of the content security policy, as the page was told of them. */
  violations(): readonly string[];
  /** Elements of the document, those of open shadow roots too. */
  elements(): number;
  /** How many titles a reader sees: not hidden, and not cut off by a box that scrolls. */
  seenTitles(): number;
  /** Texts and labels inside the host, each once. */
  strings(): string[];
  /** Opens every disclosure, and what is inside of it. */
  openAll(): Promise<void>;
  /** Elements in the host that match. */
  count(selector: string): number;
  /** The middle of the first element that matches; of the host without a selector. */
  middle(selector?: string): { readonly x: number; readonly y: number };
  /** Where the focus is: on an element of the host that it has not been on before, with the title of an entry in it? */
  focus(): 'entry' | 'other' | 'elsewhere';
  /** What the host is made of now, as text. */
  signature(): string;
}

declare global {
  var bench: Bench;
  /** A contestant’s page gives itself to the measuring code, which is loaded before it. */
  var enter: (contestant: Contestant) => void;
}
