import { type Entry, type EntryKind, entryKinds } from './entry.ts';

/** What the author's attributes and the reader's controls ask for. Days are inclusive. */
export interface Filter {
  readonly from: number;
  readonly to: number;
  readonly kinds: ReadonlySet<EntryKind>;
  readonly topics: readonly string[];
  readonly parties: readonly string[];
  readonly ids: readonly string[];
}

/** Entries that pass everything but the window of time; the chart draws them where the window is. */
export function selected(entries: readonly Entry[], filter: Omit<Filter, 'from' | 'to'>): Entry[] {
  const { topics, parties, ids, kinds } = filter;
  return entries.filter(
    (entry) =>
      entry.kind !== 'periods' &&
      kinds.has(entry.kind) &&
      (topics.length === 0 || topics.some((topic) => entry.outline.topics?.includes(topic))) &&
      (parties.length === 0 || parties.some((party) => entry.outline.parties?.includes(party))) &&
      (ids.length === 0 || ids.includes(entry.outline.id) || ids.includes(entry.key)),
  );
}

/** Whether any day of the entry lies in the window. */
export const inWindow = (entry: Pick<Entry, 'start' | 'end'>, from: number, to: number): boolean =>
  entry.start <= to && entry.end >= from;

/** The kinds an attribute names; none, or none known, means all. */
export function readKinds(value: string | null | undefined): {
  kinds: ReadonlySet<EntryKind>;
  unknown: string[];
} {
  const words = value?.split(/\s+/).filter(Boolean) ?? [];
  const kinds = words.filter((word): word is EntryKind => (entryKinds as readonly string[]).includes(word));
  const unknown = words.filter(
    (word) => word !== 'periods' && !(entryKinds as readonly string[]).includes(word),
  );
  return { kinds: new Set(kinds.length > 0 ? kinds : entryKinds), unknown };
}
