import { isDeepStrictEqual } from 'node:util';
import { isGroup, isLocalized } from './values.ts';

/** What became of the entries of a list: indices in the list before, in the one after, or in both. */
export interface Alignment {
  readonly pairs: readonly (readonly [before: number, after: number])[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

/**
 * Finds which entry after is which entry before: equal ones first, then groups of fields that have at least half in
 * common. A changed plain value is one removed and one added.
 *
 * @example
 * align(['a', 'b'], ['b', 'c']) // { pairs: [[1, 0]], removed: [0], added: [1] }
 */
export function align(before: readonly unknown[], after: readonly unknown[]): Alignment {
  const pairs: [number, number][] = [];
  const oldOnes = new Set(before.keys());
  const newOnes = new Set(after.keys());
  const pair = (i: number, j: number) => {
    pairs.push([i, j]);
    oldOnes.delete(i);
    newOnes.delete(j);
  };
  for (const i of [...oldOnes]) {
    const j = [...newOnes].find((index) => isDeepStrictEqual(before[i], after[index]));
    if (j !== undefined) pair(i, j);
  }
  const likely = [...oldOnes]
    .flatMap((i) => [...newOnes].map((j) => ({ i, j, likeness: likeness(before[i], after[j], i === j) })))
    .filter((one) => one.likeness >= 0.5)
    .sort((a, b) => b.likeness - a.likeness || a.i - b.i || a.j - b.j);
  for (const { i, j } of likely) if (oldOnes.has(i) && newOnes.has(j)) pair(i, j);
  return { pairs: pairs.sort(([, a], [, b]) => a - b), removed: [...oldOnes], added: [...newOnes] };
}

/** The share of plain values that two groups have in common, with a little more for the same place in the list. */
function likeness(a: unknown, b: unknown, samePlace: boolean): number {
  if (!isGroup(a) || !isGroup(b)) return 0;
  const [inA, inB] = [leaves(a), leaves(b)];
  const most = Math.max(inA.size, inB.size);
  const shared = [...inA].filter((leaf) => inB.has(leaf)).length;
  return (most === 0 ? 0.3 : shared / most) + (samePlace ? 0.2 : 0);
}

/** Every plain value with its path. Texts in three languages do not count: rewording does not make another entry. */
function leaves(value: unknown, path = ''): Set<string> {
  if (isLocalized(value)) return new Set();
  if (typeof value === 'object' && value !== null) {
    return new Set(Object.entries(value).flatMap(([key, inner]) => [...leaves(inner, `${path}/${key}`)]));
  }
  return new Set([`${path}=${JSON.stringify(value)}`]);
}
