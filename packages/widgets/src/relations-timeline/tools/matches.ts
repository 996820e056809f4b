import { fold } from '@russia-turkey/core/text';
import type { Entry } from '../entry.ts';

const folded = new WeakMap<Entry, string>();

/** Whether every word is in the entry’s title or summary, whatever its case and marks; without words, nothing to ask. */
export function matcher(words: string): ((entry: Entry) => boolean) | undefined {
  const wanted = words.split(/\s+/).map(fold).filter(Boolean);
  if (wanted.length === 0) return undefined;
  return (entry) => {
    let text = folded.get(entry);
    if (text === undefined) folded.set(entry, (text = fold(`${entry.label} ${entry.summary ?? ''}`)));
    return wanted.every((word) => text.includes(word));
  };
}
