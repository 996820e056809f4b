import type { DatedKind, OutlineEntry } from '@russia-turkey/core';
import { today } from '../shared/today.ts';

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

/** Today where the reader is, as a day number. */
export const todayNumber = (): number => toDay(today());

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

/** First and last day of a timeline. */
export interface Domain {
  readonly from: number;
  readonly to: number;
}

/** From the decade of the first entry to the end of this year, or of the last entry if that lies later. */
export function domainOf(entries: readonly Entry[], today: number): Domain {
  const first = entries.reduce((least, entry) => Math.min(least, entry.start), today);
  const last = entries.reduce((most, entry) => Math.max(most, entry.end), today);
  return {
    from: startOfYear(Math.floor(yearOf(first) / 10) * 10),
    to: startOfYear(yearOf(last) + 1) - 1,
  };
}
