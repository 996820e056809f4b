import { type OutlineEntry, parseEdtf } from '@russia-turkey/core';
import { type Entry, fromOutline, toDay, toIso } from '../relations-timeline/entry.ts';
import { readOwnEntries } from '../relations-timeline/own-entries.ts';
import { sortEntries } from '../relations-timeline/sort-entries.ts';
import type { Problem } from '../shared/problem.ts';
import { entryWords } from '../shared/vocabulary/index.ts';

export interface ReadEntries {
  /** In the order of time. */
  readonly entries: readonly Entry[];
  /** None of the dataset is among them. */
  readonly own: boolean;
  /** What is left out, with its index among those given. */
  readonly problems: readonly Problem[];
}

/**
 * Entries of the dataset and of a page’s own, mixed as they come. What is neither is left out and named.
 *
 * @param today as a day number: where what goes on ends for now
 */
export function readEntries(given: readonly unknown[], today: number): ReadEntries {
  const outline: OutlineEntry[] = [];
  const own: unknown[] = [];
  const indexes: number[] = [];
  for (const [index, one] of given.entries()) {
    if (isOutlineEntry(one)) outline.push(one);
    else {
      own.push(one);
      indexes.push(index);
    }
  }
  const read = readOwnEntries(own, today);
  const entries = sortEntries([...fromOutline(outline, today), ...read.entries], ({ end }) => end);
  return {
    entries: sortEntries(entries, ({ start }) => start),
    own: outline.length === 0 && read.entries.length > 0,
    problems: read.problems.map((problem) => {
      const index = problem.index === undefined ? undefined : indexes[problem.index];
      return index === undefined ? problem : { ...problem, index };
    }),
  };
}

/** A record of an outline has its days computed; a page’s own entry has not. */
function isOutlineEntry(value: unknown): value is OutlineEntry {
  try {
    const { id, kind, type, label, when, earliest, latest } = value as Readonly<Record<string, unknown>>;
    return (
      isIsoDay(earliest) &&
      isIsoDay(latest) &&
      typeof id === 'string' &&
      typeof type === 'string' &&
      typeof label === 'string' &&
      label.trim() !== '' &&
      typeof kind === 'string' &&
      Object.hasOwn(entryWords.en.kinds, kind) &&
      // A plain day, as most are, has been read with its limits.
      (when === earliest || (typeof when === 'string' && parseEdtf(when).edtf === when))
    );
  } catch {
    // No object, a getter that refuses, or no date: the reader of own entries says which.
    return false;
  }
}

/** Whether the calendar has the day: 31 February is read as 2 March. */
function isIsoDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const day = toDay(value);
  return !Number.isNaN(day) && (Number(value.slice(8)) <= 28 || toIso(day) === value);
}
