import type { Language } from '@russia-turkey/core';
import type { Chart, Overlay } from '../chart/chart.ts';
import type { Entry, EntryKind } from '../entry.ts';
import type { ReaderWords } from '../words/reader-words.ts';
import type { TimelineState, Window } from '../timeline-state.ts';
import type { ToolTerms } from './terms.ts';

/** What the reader asked for with the controls, beside the window of time. */
export interface Asked {
  readonly kinds: ReadonlySet<EntryKind>;
  /** A topic’s id, or empty. */
  readonly topic: string;
  readonly words: string;
  readonly latestFirst: boolean;
}

/** What the controls know of the timeline they belong to. */
export interface ToolHost {
  readonly state: TimelineState;
  readonly chart: Chart | undefined;
  /** A phone’s width. */
  readonly isNarrow: boolean;
  readonly language: Language;
  readonly terms: ToolTerms;
  readonly words: ReaderWords;
  readonly asked: Asked;
  readonly topics: readonly { readonly id: string; readonly label: string }[];
  ask(change: Partial<Asked>): void;
  /** @param settled not while somebody still drags: the list follows when it is */
  setWindow(window: Window, settled: boolean): void;
  reset(): void;
  /** So many entries, in words. */
  entries(count: number): string;
  /** Opens an entry and brings it into sight. */
  choose(entry: Entry): void;
  /** Closes an entry that stands open, and chooses another one. */
  toggle(entry: Entry): void;
  /** The pointer lies on an entry, or on something else that has a tip. */
  point(key: string | undefined, tip: Overlay | undefined): void;
  requestUpdate(): void;
}
