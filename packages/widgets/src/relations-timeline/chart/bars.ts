import type { Entry, EntryKind } from '../entry.ts';
import type { LaneIndex } from './lane-index.ts';
import { cellOf } from './marks.ts';
import type { TimeScale } from './scale.ts';

/** What lasted, from its beginning to its end. */
export interface Bar {
  readonly kind: EntryKind;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** More than one where there are too many to draw each. */
  readonly count: number;
  readonly best: Entry;
  readonly entries: () => readonly Entry[];
}

/** From here on bars of one cell are drawn as one. */
const MANY = 120;

/**
 * The bars of a lane in rows; a bar that finds no room in any row joins the one it overlaps most nearly.
 *
 * @param y of the first row
 * @param pitch from row to row
 */
export function barsOf(
  lane: LaneIndex,
  kind: EntryKind,
  scale: TimeScale,
  { y, pitch, rows, least }: { y: number; pitch: number; rows: number; least: number },
): Bar[] {
  const many = lane.count(scale.from, scale.to) > MANY;
  const stacks = lane.stacks(scale.from, scale.to, many ? cellOf(least * 2, scale) : 0);
  const wanted = stacks
    .map(({ count, start, end, best, entries }) => {
      const left = Math.max(scale.x(start), 0);
      const right = Math.min(scale.x(end + 1), scale.width);
      const width = Math.min(Math.max(right - left, least), scale.width);
      return { count, best, entries, x: Math.min(left, scale.width - width), width };
    })
    .sort((a, b) => a.x - b.x || b.width - a.width);
  const ends: number[] = [];
  const ofRow: (Draft | undefined)[] = [];
  const bars: Draft[] = [];
  for (const bar of wanted) {
    let row = ends.findIndex((end) => end + 1 <= bar.x);
    if (row < 0 && ends.length < rows) row = ends.length;
    if (row >= 0) {
      const drawn: Draft = { ...bar, row, parts: [bar.entries] };
      bars.push(drawn);
      ends[row] = bar.x + bar.width;
      ofRow[row] = drawn;
      continue;
    }
    row = ends.indexOf(Math.min(...ends));
    const other = ofRow[row];
    if (!other) continue;
    other.count += bar.count;
    other.parts.push(bar.entries);
    if (bar.best.weight > other.best.weight) other.best = bar.best;
    const end = Math.max(other.x + other.width, bar.x + bar.width);
    other.width = end - other.x;
    ends[row] = end;
  }
  return bars.map(({ row, parts, x, width, count, best }) => ({
    kind,
    x,
    width,
    y: y + row * pitch,
    count,
    best,
    entries: () => parts.flatMap((part) => part()),
  }));
}

interface Draft {
  x: number;
  width: number;
  count: number;
  best: Entry;
  readonly row: number;
  readonly parts: (() => readonly Entry[])[];
}
