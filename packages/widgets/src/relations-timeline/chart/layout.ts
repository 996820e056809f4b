import type { Stance } from '@russia-turkey/core';
import { type Bar, barsOf } from './bars.ts';
import { type Entry, type EntryKind, entryKinds } from '../entry.ts';
import { type Place, type Wish, placeLabels } from './label-rows.ts';
import type { LaneIndex } from './lane-index.ts';
import { type Mark, marksOf } from './marks.ts';
import { type Tick, type TimeScale, ticks } from './scale.ts';
import { inWindow } from '../selection.ts';

export type { Bar, Mark };

/** Everything is pixels; `line` is the height of one row of labels. */
export interface LayoutInput {
  readonly scale: TimeScale;
  readonly lanes: ReadonlyMap<EntryKind, LaneIndex>;
  /** Which lanes have a place, also where they are empty in this window. */
  readonly kinds: readonly EntryKind[];
  readonly periods: readonly Entry[];
  readonly line: number;
  /** On a narrow screen the chart is a slim strip without labels. */
  readonly labels: boolean;
  readonly measure: (text: string) => number;
}

export interface BandPart {
  readonly entry: Entry;
  readonly stance: Stance | undefined;
  readonly x: number;
  readonly width: number;
  /** Absent where it would not fit. */
  readonly label?: string;
}

export interface Label {
  readonly of: Bar | Mark;
  readonly text: string;
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly width: number;
  readonly leader: { readonly x: number; readonly from: number; readonly to: number };
}

export interface Lane {
  readonly kind: EntryKind;
  /** Where its marks stand; under its bars. */
  readonly baseline: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Layout {
  readonly scale: TimeScale;
  readonly line: number;
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
  readonly lanes: readonly Lane[];
}

/** Rows of bars, and of labels, that a lane keeps whatever the window shows: a chart that grew and shrank would move the page. */
const rowsOf: Readonly<Record<EntryKind, { readonly bars: number; readonly labels: number }>> = {
  wars: { bars: 2, labels: 2 },
  treaties: { bars: 0, labels: 6 },
  events: { bars: 0, labels: 6 },
  projects: { bars: 3, labels: 2 },
};

/**
 * Where everything stands. Pure: the same input gives the same picture, and its height follows from `line`, `kinds`
 * and `labels` alone. Laws that the tests hold: no two labels overlap, no leader crosses a label, bars and marks
 * together count every entry of the window once.
 */
export function layout(input: LayoutInput): Layout {
  const { scale, line, labels: withLabels, kinds } = input;
  const bandHeight = input.periods.length > 0 ? Math.round(line * (withLabels ? 1.6 : 0.8)) : 0;
  const markSize = Math.round(line * 0.62);
  const barHeight = Math.round(line * 0.45);
  const gap = Math.round(line * (withLabels ? 0.6 : 0.35));
  const bars: Bar[] = [];
  const marks: Mark[] = [];
  const labels: Label[] = [];
  const lanes: Lane[] = [];
  let y = bandHeight + gap;
  for (const kind of entryKinds) {
    if (!kinds.includes(kind)) continue;
    const lane = input.lanes.get(kind);
    const rows = rowsOf[kind];
    const room = withLabels ? rows.labels * line : 0;
    const top = y;
    let baseline: number;
    if (rows.bars > 0) {
      const pitch = barHeight + 3;
      baseline = top + rows.bars * pitch;
      if (lane) {
        const drawn = barsOf(lane, kind, scale, { y: top, pitch, rows: rows.bars, least: 3 });
        bars.push(...drawn);
        if (withLabels) labels.push(...below(drawn, rows.labels, baseline, barHeight, input));
      }
      y = baseline + room;
    } else {
      baseline = top + room + markSize * 0.75;
      if (lane) {
        const drawn = withRoom(line, markSize, (gap) => marksOf(lane, kind, scale, gap, baseline));
        marks.push(...drawn);
        if (withLabels) labels.push(...above(drawn, rows.labels, markSize, input));
      }
      y = baseline + markSize * 0.6 + line * 0.75;
    }
    lanes.push({ kind, baseline, top, bottom: y });
    y += gap;
  }
  const axisY = Math.round(y - gap * 0.5) + 0.5;
  return {
    scale,
    line,
    height: Math.ceil(axisY + line * 1.4),
    bandHeight,
    barHeight,
    markSize,
    band: band(input),
    bars,
    marks,
    labels,
    ticks: ticks(scale, Math.max(line * 4.5, 56)),
    axisY,
    lanes,
  };
}

/** Marks as close as the numbers below them allow: those of two digits need more room than those of one. */
function withRoom(line: number, markSize: number, marksAt: (gap: number) => Mark[]): readonly Mark[] {
  const close = marksAt(markSize * 1.2);
  const largest = (marks: readonly Mark[]) => marks.reduce((most, { count }) => Math.max(most, count), 0);
  if (largest(close) < 10) return close;
  const wider = marksAt(line);
  return largest(wider) < 100 ? wider : marksAt(line * 1.6);
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
    const room = width - line * 0.8;
    const label = !labels || room < line ? '' : shorten(withoutYears(entry.label), room, measure);
    return { entry, stance: entry.stance, x, width, ...(label ? { label } : {}) };
  });
}

/** The axis says the years already. */
export const withoutYears = (label: string): string => label.replace(/ \(\d{4}[–-]\d{4}\)$/u, '');

/** A label never takes more than this share of the width, nor this many rows' heights. */
const widest = (width: number, line: number) => Math.min(width * 0.36, line * 17);

/** The weightiest first, as many as could find a place at all. */
const candidates = <T extends Bar | Mark>(drawn: readonly T[]): readonly T[] =>
  [...drawn].sort((a, b) => b.best.weight - a.best.weight || a.x - b.x).slice(0, 160);

interface Caption {
  readonly text: string;
  readonly width: number;
}

function captionOf(of: Bar | Mark, { scale, line, measure }: LayoutInput): Caption {
  const short = shorten(of.best.label, widest(scale.width, line), measure);
  // Of marks the number stands below.
  const text = short && 'width' in of && of.count > 1 ? `${short} +${of.count - 1}` : short;
  return { text, width: measure(text) };
}

/** Labels stand in rows below their bars. */
function below(
  bars: readonly Bar[],
  rows: number,
  top: number,
  barHeight: number,
  input: LayoutInput,
): Label[] {
  const { line } = input;
  return placed(
    bars,
    rows,
    line * 0.7,
    input,
    ({ x }) => ({ leader: x + 0.5, left: x }),
    ({ row }, { x, y }) => {
      const base = top + row * line + line * 0.75;
      return {
        y: base,
        leader: { x: x + 0.5, from: y + barHeight, to: row === 0 ? top : base - line * 0.75 },
      };
    },
  );
}

/** Labels rise in rows above their marks. */
function above(marks: readonly Mark[], rows: number, markSize: number, input: LayoutInput): Label[] {
  const { line } = input;
  return placed(
    marks,
    rows,
    line * 0.8,
    input,
    ({ x }) => ({ leader: x, left: x - markSize / 2 }),
    ({ row }, { x, y }) => {
      const base = y - markSize * 0.75 - row * line - line * 0.35;
      return { y: base, leader: { x, from: y - markSize * 0.55, to: base + line * 0.22 } };
    },
  );
}

/** Captions are measured one by one, until the lane is full: to measure is what takes longest. */
function placed<T extends Bar | Mark>(
  drawn: readonly T[],
  rows: number,
  gap: number,
  input: LayoutInput,
  standsAt: (of: T) => Omit<Wish, 'width'>,
  at: (place: Place, of: T) => Pick<Label, 'y' | 'leader'>,
): Label[] {
  const wanted = candidates(drawn);
  const captions: Caption[] = [];
  function* wishes(): Generator<Wish> {
    for (const of of wanted) {
      const caption = captionOf(of, input);
      captions.push(caption);
      yield { ...standsAt(of), width: caption.width };
    }
  }
  const places = placeLabels(wishes(), rows, input.scale.width, gap);
  return captions.flatMap((caption, index) => {
    const of = wanted[index];
    const place = places[index];
    return of && place ? [{ of, ...caption, x: place.x, ...at(place, of) }] : [];
  });
}

/** A caption that fits: whole words and an ellipsis. The whole label stays in the list and in the tooltip. */
export function shorten(text: string, max: number, measure: (text: string) => number): string {
  if (measure(text) <= max) return text;
  const words = text.split(' ', 40);
  for (let count = words.length - 1; count > 0; count--) {
    const short = `${words
      .slice(0, count)
      .join(' ')
      .replace(/[\s,:;(–—-]+$/u, '')} …`;
    if (measure(short) <= max) return short;
  }
  return '';
}
