import { type Entry, type EntryKind, entryKinds } from './entry.ts';
import { LaneIndex } from './chart/lane-index.ts';

/** What the author’s attributes and the reader’s controls ask for, but for the window of time. */
export interface Filter {
  readonly kinds: ReadonlySet<EntryKind>;
  readonly topics?: readonly string[];
  readonly parties?: readonly string[];
  readonly periods?: readonly string[];
  readonly ids?: readonly string[];
  /** Whether the reader’s words are in an entry. */
  readonly matches?: ((entry: Entry) => boolean) | undefined;
}

/** The entries that pass a filter: in the order of time, and by lane under an index. */
export interface Selection {
  readonly entries: readonly Entry[];
  readonly lanes: ReadonlyMap<EntryKind, LaneIndex>;
}

/**
 * @param entries in the order of time, without periods
 * @param periods of all periods, for a filter by them
 */
export function select(entries: readonly Entry[], periods: readonly Entry[], filter: Filter): Selection {
  const { topics = [], parties = [], ids = [], kinds, matches } = filter;
  const wanted = periods.filter((period) => filter.periods?.includes(period.id));
  const asksForPeriods = filter.periods !== undefined && filter.periods.length > 0;
  const passes = (entry: Entry) =>
    kinds.has(entry.kind as EntryKind) &&
    (topics.length === 0 || topics.some((topic) => entry.topics?.includes(topic))) &&
    (parties.length === 0 || parties.some((party) => entry.parties?.includes(party))) &&
    (!asksForPeriods || wanted.some(({ start, end }) => entry.start >= start && entry.start <= end)) &&
    (ids.length === 0 || ids.includes(entry.id) || ids.includes(entry.key)) &&
    (!matches || matches(entry));
  const selected = entries.filter(passes);
  const lanes = new Map<EntryKind, LaneIndex>();
  for (const kind of entryKinds) {
    const lane = selected.filter((entry) => entry.kind === kind);
    if (lane.length > 0) lanes.set(kind, new LaneIndex(lane));
  }
  return { entries: selected, lanes };
}

/** Whether any day of the entry lies in the window. Days are inclusive. */
export const inWindow = (entry: Pick<Entry, 'start' | 'end'>, from: number, to: number): boolean =>
  entry.start <= to && entry.end >= from;

/** Of an attribute that names several; a property may hold a list of them, or anything. */
export const wordsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : '')
    .split(/\s+/)
    .filter(Boolean);

/** The kinds an attribute names; none, or none known, means all. */
export function readKinds(value: unknown): {
  kinds: ReadonlySet<EntryKind>;
  unknown: string[];
} {
  const words = wordsOf(value);
  const kinds = words.filter((word): word is EntryKind => (entryKinds as readonly string[]).includes(word));
  const unknown = words.filter(
    (word) => word !== 'periods' && !(entryKinds as readonly string[]).includes(word),
  );
  return { kinds: new Set(kinds.length > 0 ? kinds : entryKinds), unknown };
}
