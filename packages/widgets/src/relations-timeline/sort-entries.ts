import type { Entry } from './entry.ts';

/** More entries than a page can hold, as a power of two that leaves every key exact. */
const PLACES = 2 ** 24;

/**
 * Entries by a whole number, ascending; equals stay as given. Key and place go into one number, which the platform
 * sorts ten times faster than it calls a comparison.
 */
export function sortEntries(entries: readonly Entry[], keyOf: (entry: Entry) => number): Entry[] {
  const keys = new Float64Array(entries.length);
  for (const [place, entry] of entries.entries()) keys[place] = keyOf(entry) * PLACES + place;
  keys.sort();
  const sorted: Entry[] = [];
  for (const key of keys) {
    const entry = entries[((key % PLACES) + PLACES) % PLACES];
    if (entry) sorted.push(entry);
  }
  return sorted;
}
