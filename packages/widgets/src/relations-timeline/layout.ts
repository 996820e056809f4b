import type { Stance } from '@russia-turkey/core';
import { type Entry, type EntryKind, entryKinds } from './entry.ts';
import { inWindow } from './filter.ts';
import { placeLabels } from './label-rows.ts';
import { type Tick, type TimeScale, ticks } from './scale.ts';

/** Everything is pixels; `line` is the height of one label row. */
export interface LayoutInput {
  readonly scale: TimeScale;
  /** Selected by kind and topic, in any order; the window is cut here. */
  readonly entries: readonly Entry[];
  readonly periods: readonly Entry[];
  readonly kinds: ReadonlySet<EntryKind>;
  readonly line: number;
  /** On a narrow screen the chart is a slim strip without labels. */
  readonly labels: boolean;
  readonly measure: (text: string) => number;
}

export interface BandPart {
  readonly entry: Entry;
  readonly stance: Stance;
  readonly x: number;
  readonly width: number;
  /** Absent where it would not fit. */
  readonly label?: string;
}

export interface Bar {
  readonly entry: Entry;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** One entry, or several that would hide each other. */
export interface Mark {
  readonly entries: readonly [Entry, ...Entry[]];
  readonly kind: EntryKind;
  readonly x: number;
  readonly y: number;
}

export interface Label {
  readonly entry: Entry;
  /** How many more entries stand behind the same mark. */
  readonly more: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly leader?: { readonly x: number; readonly from: number; readonly to: number };
}

export interface Layout {
  readonly height: number;
  readonly bandHeight: number;
  readonly barHeight: number;
  readonly markSize: number;
  readonly band: readonly BandPart[];
  readonly bars: readonly Bar[];
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
  readonly ticks: readonly Tick[];
  readonly axisY: number;
  readonly lanes: readonly { readonly kind: EntryKind; readonly baseline: number }[];
}

/** A label never takes more than this share of the width, nor this many rows' heights. */
const widest = (width: number, line: number) => Math.min(width * 0.36, line * 17);

/** A caption that fits: whole words and an ellipsis. The whole label stays in the list and in the tooltip. */
export function shorten(text: string, max: number, measure: (text: string) => number): string {
  if (measure(text) <= max) return text;
  const words = text.split(' ');
  for (let count = words.length - 1; count > 0; count--) {
    const short = `${words
      .slice(0, count)
      .join(' ')
      .replace(/[\s,:;(–—-]+$/u, '')} …`;
    if (measure(short) <= max) return short;
  }
  return '';
}

const isBarKind = (kind: EntryKind) => kind === 'wars' || kind === 'projects';
const rowsOf: Record<EntryKind, number> = { wars: 3, treaties: 8, events: 8, projects: 3 };

/**
 * Where everything stands. Pure: the same input gives the same picture. Laws that the tests hold: no two labels
 * overlap, no leader crosses a label, every entry of the window is in exactly one bar or mark.
 */
export function layout(input: LayoutInput): Layout {
  const { scale, line, labels: withLabels } = input;
  const bandHeight = withLabels ? Math.round(line * 1.7) : Math.round(line * 0.9);
  const markSize = Math.round(line * 0.62);
  const barHeight = Math.round(line * 0.5);
  const gap = Math.round(line * 0.5);

  const visible = input.entries.filter((entry) => inWindow(entry, scale.from, scale.to));
  const bars: Bar[] = [];
  const marks: Mark[] = [];
  const labels: Label[] = [];
  const lanes: { kind: EntryKind; baseline: number }[] = [];
  let y = bandHeight + gap;

  for (const kind of entryKinds) {
    if (!input.kinds.has(kind)) continue;
    const inLane = visible
      .filter((entry) => entry.kind === kind)
      .sort((a, b) => a.start - b.start || (a.key < b.key ? -1 : 1));
    if (inLane.length === 0) continue;
    const lane = isBarKind(kind)
      ? barLane(inLane, kind, scale, y, { line, barHeight, withLabels, measure: input.measure })
      : markLane(inLane, kind, scale, y, { line, markSize, withLabels, measure: input.measure });
    bars.push(...lane.bars);
    marks.push(...lane.marks);
    labels.push(...lane.labels);
    lanes.push({ kind, baseline: lane.baseline });
    y = lane.bottom + gap;
  }

  const axisY = y;
  return {
    height: Math.ceil(axisY + line * 1.35),
    bandHeight,
    barHeight,
    markSize,
    band: band(input),
    bars,
    marks,
    labels,
    ticks: ticks(scale, Math.max(line * 4, 48)),
    axisY,
    lanes,
  };
}

function band({ periods, scale, measure, line, labels }: LayoutInput): BandPart[] {
  const shown = periods
    .filter((entry) => inWindow(entry, scale.from, scale.to))
    .sort((a, b) => a.start - b.start);
  return shown.map((entry, index) => {
    const next = shown[index + 1];
    const x = Math.max(0, scale.x(entry.start));
    // Periods known by the year meet where the next one begins.
    const end = next && next.start <= entry.end + 366 ? scale.x(next.start) : scale.x(entry.end + 1);
    const width = Math.max(Math.min(end, scale.width) - x, 0);
    const fits = labels && measure(entry.label) + line * 0.9 <= width;
    return {
      entry,
      stance: entry.outline.stance ?? 'cool',
      x,
      width,
      ...(fits ? { label: entry.label } : {}),
    };
  });
}

interface Lane {
  readonly bars: Bar[];
  readonly marks: Mark[];
  readonly labels: Label[];
  readonly baseline: number;
  readonly bottom: number;
}

interface LaneOptions {
  readonly line: number;
  readonly withLabels: boolean;
  readonly measure: (text: string) => number;
}

/** Bars stack when they overlap; labels stand in rows below them. */
function barLane(
  entries: readonly Entry[],
  kind: EntryKind,
  scale: TimeScale,
  top: number,
  { line, barHeight, withLabels, measure }: LaneOptions & { readonly barHeight: number },
): Lane {
  const rowEnds: number[] = [];
  const pitch = barHeight + 3;
  const bars = entries.map((entry) => {
    const left = Math.max(0, scale.x(entry.start));
    const width = Math.max(Math.min(scale.x(entry.end + 1), scale.width) - left, Math.min(3, scale.width));
    const x = Math.min(left, scale.width - width);
    let row = rowEnds.findIndex((end) => end + 1 <= x);
    if (row < 0) row = rowEnds.length;
    rowEnds[row] = x + width;
    return { entry, x, width, y: top + row * pitch };
  });
  const bottom = top + Math.max(rowEnds.length, 1) * pitch;
  if (!withLabels) return { bars, marks: [], labels: [], baseline: bottom, bottom };

  const wanted = [...bars].sort((a, b) => b.entry.weight - a.entry.weight || a.x - b.x);
  const max = widest(scale.width, line);
  const texts = wanted.map((bar) => shorten(bar.entry.label, max, measure));
  const places = placeLabels(
    wanted.map((bar, index) => ({ leader: bar.x + 0.5, left: bar.x, width: measure(texts[index] ?? '') })),
    rowsOf[kind],
    scale.width,
    line * 0.7,
  );
  const labels: Label[] = [];
  let rows = 0;
  for (const [index, bar] of wanted.entries()) {
    const place = places[index];
    if (!place) continue;
    rows = Math.max(rows, place.row + 1);
    const y = bottom + place.row * line + line * 0.75;
    labels.push({
      entry: bar.entry,
      more: 0,
      text: texts[index] ?? '',
      x: place.x,
      y,
      width: measure(texts[index] ?? ''),
      leader: { x: bar.x + 0.5, from: bar.y + barHeight, to: place.row === 0 ? bottom : y - line * 0.75 },
    });
  }
  return { bars, marks: [], labels, baseline: bottom, bottom: bottom + rows * line };
}

/** Marks on one line; those that would hide each other become one with a count; labels rise above by weight. */
function markLane(
  entries: readonly Entry[],
  kind: EntryKind,
  scale: TimeScale,
  top: number,
  { line, markSize, withLabels, measure }: LaneOptions & { readonly markSize: number },
): Lane {
  const inset = markSize * 0.75;
  const at = (entry: Entry) => {
    const middle = scale.x((Math.max(entry.start, scale.from) + Math.min(entry.end, scale.to) + 1) / 2);
    return Math.min(Math.max(middle, inset), scale.width - inset);
  };
  const clusters: { entries: [Entry, ...Entry[]]; first: number; last: number }[] = [];
  for (const { entry, x } of entries.map((entry) => ({ entry, x: at(entry) })).sort((a, b) => a.x - b.x)) {
    const open = clusters.at(-1);
    // A cluster never grows wider than two marks, or one busy decade would swallow a century.
    if (open && x - open.last < markSize * 1.15 && x - open.first < markSize * 2) {
      open.entries.push(entry);
      open.last = x;
    } else clusters.push({ entries: [entry], first: x, last: x });
  }
  const unplaced = clusters.map(({ entries: [first, ...rest], first: a, last: b }) => ({
    entries: [first, ...rest].sort((m, n) => n.weight - m.weight || m.start - n.start) as [Entry, ...Entry[]],
    x: (a + b) / 2,
  }));
  const wanted = [...unplaced].sort((a, b) => b.entries[0].weight - a.entries[0].weight || a.x - b.x);
  const max = widest(scale.width, line);
  const texts = wanted.map((mark) => shorten(mark.entries[0].label, max, measure));
  const places = placeLabels(
    wanted.map((mark, index) => ({
      leader: mark.x,
      left: mark.x - markSize / 2,
      width: measure(texts[index] ?? ''),
    })),
    withLabels ? rowsOf[kind] : 0,
    scale.width,
    line * 0.8,
  );
  const rows = places.reduce((most, place) => Math.max(most, (place?.row ?? -1) + 1), 0);
  const baseline = top + rows * line + markSize;
  const labels = wanted.flatMap((mark, index): Label[] => {
    const place = places[index];
    if (!place) return [];
    const [entry] = mark.entries;
    const y = baseline - markSize * 0.75 - place.row * line - line * 0.35;
    return [
      {
        entry,
        more: mark.entries.length - 1,
        text: texts[index] ?? '',
        x: place.x,
        y,
        width: measure(texts[index] ?? ''),
        leader: { x: mark.x, from: baseline - markSize * 0.55, to: y + line * 0.22 },
      },
    ];
  });
  const marks = unplaced.map((mark): Mark => ({ ...mark, kind, y: baseline }));
  const counted = marks.some((mark) => mark.entries.length > 1);
  return { bars: [], marks, labels, baseline, bottom: baseline + (counted ? line : markSize * 0.7) };
}
