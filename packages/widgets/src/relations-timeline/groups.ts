import { type Entry, yearOf } from './entry.ts';

export interface Group {
  readonly key: string;
  /** The period that names the group; without one the group is a decade or a century. */
  readonly period?: Entry;
  readonly fromYear: number;
  readonly toYear: number;
  readonly entries: readonly Entry[];
}

/** Beyond this many entries a flat list is no longer read but searched. */
export const FLAT_LIMIT = 20;

/**
 * Entries under the period in which they began; where no period covers a year, under its century. Nothing is lost and
 * nothing appears twice.
 */
export function groupByPeriod(entries: readonly Entry[], periods: readonly Entry[]): Group[] {
  const ordered = [...periods].sort((a, b) => a.start - b.start);
  const groups = new Map<string, { period?: Entry; fromYear: number; toYear: number; entries: Entry[] }>();
  for (const entry of entries) {
    const period = ordered.findLast((one) => one.start <= entry.start && entry.start <= one.end);
    const century = Math.floor(yearOf(entry.start) / 100) * 100;
    const key = period?.key ?? `century-${century}`;
    const group =
      groups.get(key) ??
      (period
        ? { period, fromYear: yearOf(period.start), toYear: yearOf(period.end), entries: [] }
        : { fromYear: century, toYear: century + 99, entries: [] });
    group.entries.push(entry);
    groups.set(key, group);
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}
