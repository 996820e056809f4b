import { type Entry, startOfYear, yearOf } from './entry.ts';

export interface Group {
  readonly key: string;
  /** The period that names the group. */
  readonly period?: Entry;
  /** A name of the author’s own. */
  readonly name?: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly entries: readonly Entry[];
}

export const groupings = ['period', 'decade', 'group', 'none'] as const;
export type Grouping = (typeof groupings)[number];

/** Beyond this many entries a flat list is no longer read but searched. */
export const FLAT_LIMIT = 20;

/**
 * Entries under a heading each: the period in which they began, or years as many as make a readable number of groups,
 * or what the author calls them. Nothing is lost and nothing appears twice; groups stand in the order of their first
 * entry.
 */
export function groupEntries(
  entries: readonly Entry[],
  by: Exclude<Grouping, 'none'>,
  periods: readonly Entry[],
): Group[] {
  const ordered = by === 'period' ? [...periods].sort((a, b) => a.start - b.start) : [];
  const years = yearsOfGroup(entries);
  // Entries come in the order of time: most of them in the years of the one before.
  let block = { from: 0, first: 1, last: 0 };
  const blockOf = (day: number): number => {
    if (day < block.first || day > block.last) {
      const from = Math.floor(yearOf(day) / years) * years;
      block = { from, first: startOfYear(from), last: startOfYear(from + years) - 1 };
    }
    return block.from;
  };
  const groups = new Map<string, Omit<Group, 'key'> & { entries: Entry[] }>();
  for (const entry of entries) {
    const period = ordered.findLast((one) => one.start <= entry.start && entry.start <= one.end);
    const name = by === 'group' ? entry.group : undefined;
    const from = blockOf(entry.start);
    const key = period?.key ?? (name === undefined ? `years-${from}-${years}` : `group-${name}`);
    let group = groups.get(key);
    if (!group) {
      group =
        name !== undefined
          ? { name, fromYear: from, toYear: from, entries: [] }
          : period
            ? { period, fromYear: yearOf(period.start), toYear: yearOf(period.end), entries: [] }
            : { fromYear: from, toYear: from + years - 1, entries: [] };
      groups.set(key, group);
    }
    group.entries.push(entry);
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}

/** The most groups that can be taken in at a glance, and the fewest entries that are worth a heading on average. */
const MOST_GROUPS = 60;
const FEWEST_ENTRIES = 12;

/** A year, a decade, a century or a millennium: what divides the time of the entries into groups worth opening. */
function yearsOfGroup(entries: readonly Entry[]): number {
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) return 1;
  const span = Math.abs(yearOf(last.start) - yearOf(first.start));
  const most = Math.min(Math.max(entries.length / FEWEST_ENTRIES, 6), MOST_GROUPS);
  return [1, 10, 100].find((years) => span / years <= most) ?? 1000;
}
