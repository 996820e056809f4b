import type { Language } from '@russia-turkey/core';
import type { Chart } from '../chart/chart.ts';
import type { Hit } from '../chart/hit.ts';
import type { EntryKind } from '../entry.ts';
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
  readonly asked: Asked;
  readonly topics: readonly { readonly id: string; readonly label: string }[];
  ask(change: Partial<Asked>): void;
  /** @param settled not while somebody still drags: the list follows when it is */
  setWindow(window: Window, settled: boolean): void;
  reset(): void;
  /** Something on the chart was pressed. */
  press(hit: Hit): void;
  hover(hit: Hit | undefined): void;
  requestUpdate(): void;
}
