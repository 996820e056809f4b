import type { DatedKind, OutlineEntry, Stance } from '@russia-turkey/core';
import type { TimelineEntry } from './timeline-entry.ts';

export type EntryKind = Exclude<DatedKind, 'periods'>;

/** The kinds that are listed, in the order of their lanes; periods are the band and the groups. */
export const entryKinds: readonly EntryKind[] = ['wars', 'treaties', 'events', 'projects'];

/** One dated thing on the timeline, of the dataset or of the page’s own, with its days as numbers. */
export interface Entry {
  /** `kind/id`, unique on the timeline. */
  readonly key: string;
  readonly id: string;
  readonly kind: DatedKind;
  /** Within its kind, as the dataset has it; empty in a page’s own data. */
  readonly type: string;
  readonly label: string;
  /** EDTF. */
  readonly when: string;
  readonly weight: number;
  /** First and last day, as days since 1970-01-01. An open end is today. */
  readonly start: number;
  readonly end: number;
  /** It goes on: drawn to the edge of today, and never said to have ended. */
  readonly open: boolean;
  /** The day in the Julian calendar, where sources date by it. */
  readonly julian?: string | undefined;
  readonly stance?: Stance | undefined;
  readonly contested?: boolean | undefined;
  readonly topics?: readonly string[] | undefined;
  readonly parties?: readonly string[] | undefined;
  readonly summary?: string | undefined;
  readonly group?: string | undefined;
  readonly href?: string | undefined;
  readonly source?: string | undefined;
  readonly lang?: string | undefined;
  /** As the dataset or the page gave it. */
  readonly given: OutlineEntry | TimelineEntry;
}

const DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO day, in the proleptic Gregorian calendar. */
export const toDay = (iso: string): number => Math.floor(Date.parse(`${iso}T00:00:00Z`) / DAY);

export const toIso = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

export const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear();

/** Also of the year after 9999, which ISO writes with a sign. */
export const startOfYear = (year: number): number =>
  toDay(year > 9999 ? `+${String(year).padStart(6, '0')}-01-01` : `${String(year).padStart(4, '0')}-01-01`);

/**
 * Entries of the dataset’s outline as the timeline works with them.
 *
 * @param today as a day number: where what goes on is drawn to
 */
export function fromOutline(outline: readonly OutlineEntry[], today: number): Entry[] {
  return outline.map((given) => {
    const { id, kind, type, label, when, weight, julian, stance, contested, topics, parties } = given;
    const open = given.latest === '9999-12-31';
    const start = toDay(given.earliest);
    const end = open ? Math.max(today, start) : toDay(given.latest);
    return {
      key: `${kind}/${id}`,
      id,
      kind,
      type,
      label,
      when,
      weight,
      start,
      end,
      open,
      julian,
      stance,
      contested,
      topics,
      parties,
      // Of the same shape as a page’s own entries, which the engine reads fastest.
      summary: undefined,
      group: undefined,
      href: undefined,
      source: undefined,
      lang: undefined,
      given,
    };
  });
}

/** First and last day of a timeline. */
export interface Domain {
  readonly from: number;
  readonly to: number;
}

/** A scale of so many years has its round numbers at decades. */
const DECADES = 30;

/**
 * Whole years from the first entry to the last, and from the decade of the first where there are many.
 *
 * @param today of a timeline without entries
 */
export function domainOf(entries: readonly Entry[], today: number): Domain {
  let [first, last] = entries.length > 0 ? [Infinity, -Infinity] : [today, today];
  for (const { start, end } of entries) {
    if (start < first) first = start;
    if (end > last) last = end;
  }
  const [from, to] = [yearOf(first), yearOf(last)];
  return {
    from: startOfYear(to - from < DECADES ? from : from - (from % 10)),
    to: startOfYear(to + 1) - 1,
  };
}
