import { closest, distance } from 'fastest-levenshtein';

/** The known name that was probably meant, or nothing when none is near. */
export function nearest(unknown: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const best = closest(unknown, known);
  return distance(unknown, best) <= Math.max(2, Math.floor(unknown.length / 3)) ? best : undefined;
}
