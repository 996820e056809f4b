import type { Entry } from '../../src/relations-timeline/entry.ts';
import { type Layout, layout } from '../../src/relations-timeline/chart/layout.ts';
import { NARROW } from '../../src/relations-timeline/chart/chart.ts';
import { timeScale } from '../../src/relations-timeline/chart/scale.ts';
import { TimelineState, type Window } from '../../src/relations-timeline/timeline-state.ts';
import { today } from './entries.ts';

export const LINE = 18;

/** As wide as letters are on average, and not all the same. */
export const measure = (text: string): number => text.length * 6.5 + (text.length % 3);

export interface Picture {
  readonly state: TimelineState;
  readonly drawn: Layout;
}

/** The layout of a state as the chart asks for it. */
export function draw(
  state: TimelineState,
  width: number,
  {
    line = LINE,
    labels = width >= NARROW,
    of = measure,
  }: { line?: number; labels?: boolean; of?: (text: string) => number } = {},
): Layout {
  const { window, selection, kinds, filter, periods } = state;
  return layout({
    scale: timeScale(window.from, window.to, width),
    lanes: selection.lanes,
    kinds: kinds.filter((kind) => filter.kinds.has(kind)),
    periods,
    line,
    labels,
    measure: of,
  });
}

export function stateOf(entries: readonly Entry[], window?: Window): TimelineState {
  const state = new TimelineState(entries, today);
  state.window = window;
  return state;
}
