import { distance } from 'fastest-levenshtein';

/** “did you mean …?” for the nearest known name, or nothing when none is near. */
export function suggest(unknown: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of known) {
    const d = distance(unknown, candidate);
    if (d < least) [least, best] = [d, candidate];
  }
  return best !== undefined && least <= Math.max(2, Math.floor(unknown.length / 3))
    ? `did you mean “${best}”?`
    : undefined;
}
