import type { DatedKind, OutlineEntry } from '@russia-turkey/core';

export type EntryKind = Exclude<DatedKind, 'periods'>;

/** The kinds that are listed, in the order of their lanes; periods are the band and the groups. */
export const entryKinds: readonly EntryKind[] = ['wars', 'treaties', 'events', 'projects'];

/** One dated thing on the timeline, with its days as numbers. */
export interface Entry {
  /** `kind/id`, unique on the timeline. */
  readonly key: string;
  readonly outline: OutlineEntry;
  readonly kind: DatedKind;
  readonly label: string;
  readonly weight: number;
  /** First and last day, as days since 1970-01-01. An open end is today. */
  readonly start: number;
  readonly end: number;
  /** It goes on: drawn to the edge of today, and never said to have ended. */
  readonly open: boolean;
}

const DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO day, in the proleptic Gregorian calendar. */
export const toDay = (iso: string): number => Math.floor(Date.parse(`${iso}T00:00:00Z`) / DAY);

export const toIso = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** The calendar day where the reader is, not in Greenwich. */
export function todayIn(now: Date = new Date()): number {
  return Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / DAY);
}

export const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear();

export const startOfYear = (year: number): number => toDay(`${String(year).padStart(4, '0')}-01-01`);

/** Outline entries as the timeline works with them. */
export function toEntries(outline: readonly OutlineEntry[], today: number): Entry[] {
  return outline.map((one) => {
    const open = one.latest === '9999-12-31';
    const start = toDay(one.earliest);
    return {
      key: `${one.kind}/${one.id}`,
      outline: one,
      kind: one.kind,
      label: one.label,
      weight: one.weight,
      start,
      end: open ? Math.max(today, start) : toDay(one.latest),
      open,
    };
  });
}
