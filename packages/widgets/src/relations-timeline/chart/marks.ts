import type { Entry, EntryKind } from '../entry.ts';
import type { LaneIndex } from './lane-index.ts';
import type { TimeScale } from './scale.ts';

/** Entries that share a place in their lane: one, or several that would hide each other. */
export interface Mark {
  readonly kind: EntryKind;
  readonly x: number;
  readonly y: number;
  readonly count: number;
  /** The weightiest: it gives the label and, alone, the shape. */
  readonly best: Entry;
  /** How far its time reaches, in pixels, where that is wider than the mark: a year, or years, of which the day is not known. */
  readonly reach?: { readonly from: number; readonly to: number };
  /** All of them, for who opens the mark. */
  readonly entries: () => readonly Entry[];
}

/**
 * The marks of a lane. Places are cells of a grid that is fixed in time, so that marks stay what they are while the
 * window moves; a mark stands in the middle of its entries, but never nearer to another than `gap`.
 *
 * @param gap pixels between the middles of two marks
 */
export function marksOf(lane: LaneIndex, kind: EntryKind, scale: TimeScale, gap: number, y: number): Mark[] {
  const cell = cellOf(gap, scale);
  const inset = gap / 2;
  const places = new Map<number, Place>();
  for (const { count, best, middle, entries } of lane.stacks(scale.from, scale.to, cell)) {
    const day = middle ?? visibleMiddle(best, scale);
    const key = Math.floor(day / cell);
    const place = places.get(key);
    if (!place) places.set(key, { count, day, best, parts: [entries] });
    else join(place, { count, day, best, parts: [entries] });
  }
  const ordered = [...places].sort(([a], [b]) => a - b);
  const inside = (x: number) => Math.min(Math.max(x, inset), scale.width - inset);
  const xs = ordered.map(([, { day }]) => inside(scale.x(day)));
  for (const [index, [key]] of ordered.entries()) {
    const next = ordered[index + 1];
    const [x = 0, after = 0] = [xs[index], xs[index + 1]];
    if (next?.[0] !== key + 1 || after - x >= gap) continue;
    const border = scale.x(next[0] * cell);
    xs[index] = inside(Math.min(x, border - inset));
    xs[index + 1] = inside(Math.max(after, border + inset));
  }
  const merged: (Place & { x: number })[] = [];
  for (const [index, [, place]] of ordered.entries()) {
    const x = xs[index] ?? 0;
    const before = merged.at(-1);
    // At an edge a cell may be cut to less than a mark.
    if (before && x - before.x < gap * 0.99) join(before, place);
    else merged.push({ ...place, x });
  }
  return merged.map(({ x, count, best, parts }) => {
    const [from, to] = [Math.max(scale.x(best.start), 0), Math.min(scale.x(best.end + 1), scale.width)];
    return {
      kind,
      x,
      y,
      count,
      best,
      ...(count === 1 && best.end > best.start && to - from > gap ? { reach: { from, to } } : {}),
      entries: () => parts.flatMap((part) => part()),
    };
  });
}

function join(place: Place, { count, day, best, parts }: Place): void {
  place.day = (place.day * place.count + day * count) / (place.count + count);
  place.count += count;
  if (best.weight > place.best.weight) place.best = best;
  place.parts.push(...parts);
}

interface Place {
  count: number;
  day: number;
  best: Entry;
  readonly parts: (() => readonly Entry[])[];
}

/** The length of a cell in days: at least `gap` pixels, in steps that hold while somebody zooms a little. */
export const cellOf = (gap: number, { from, to, width }: TimeScale): number =>
  2 ** (Math.ceil(Math.log2((gap * 1.05 * (to - from + 1)) / width) * 2) / 2);

const visibleMiddle = ({ start, end }: Entry, { from, to }: TimeScale) =>
  (Math.max(start, from) + Math.min(end + 1, to + 1)) / 2;
