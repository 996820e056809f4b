import type { Entry } from '../entry.ts';
import { sortEntries } from '../sort-entries.ts';

/** Entries that stand at one place of a picture: some of a lane’s order, from `lo` up to but not with `hi`. */
export interface Stack {
  readonly lo: number;
  readonly hi: number;
  /** Of its entries the weightiest; of equals the first. */
  readonly best: Entry;
}

/**
 * The entries of a lane in the order of their middles, under a tree that knows of each half how far it reaches. So a
 * picture asks for as many stacks as fit into its pixels, however many entries there are.
 */
export class LaneIndex {
  readonly entries: readonly Entry[];
  /** Twice the middle day of each entry, ascending. */
  readonly middles: Int32Array;
  readonly #leaves: number;
  readonly #minStart: Int32Array;
  readonly #maxStart: Int32Array;
  readonly #minEnd: Int32Array;
  readonly #maxEnd: Int32Array;
  readonly #best: Int32Array;

  constructor(entries: readonly Entry[]) {
    const ordered = sortEntries(entries, ({ start, end }) => start + end);
    const count = ordered.length;
    this.entries = ordered;
    this.middles = Int32Array.from(ordered, ({ start, end }) => start + end);

    let leaves = 1;
    while (leaves < count) leaves *= 2;
    this.#leaves = leaves;
    const nodes = () => new Int32Array(leaves * 2);
    const [minStart, maxStart, minEnd, maxEnd, best] = [nodes(), nodes(), nodes(), nodes(), nodes()];
    minStart.fill(NEVER);
    minEnd.fill(NEVER);
    maxStart.fill(-NEVER);
    maxEnd.fill(-NEVER);
    best.fill(-1);
    for (const [place, { start, end }] of ordered.entries()) {
      const leaf = leaves + place;
      minStart[leaf] = maxStart[leaf] = start;
      minEnd[leaf] = maxEnd[leaf] = end;
      best[leaf] = place;
    }
    const weight = (place: number) => ordered[place]?.weight ?? -1;
    for (let node = leaves - 1; node > 0; node--) {
      const [a, b] = [node * 2, node * 2 + 1];
      minStart[node] = Math.min(at(minStart, a), at(minStart, b));
      maxStart[node] = Math.max(at(maxStart, a), at(maxStart, b));
      minEnd[node] = Math.min(at(minEnd, a), at(minEnd, b));
      maxEnd[node] = Math.max(at(maxEnd, a), at(maxEnd, b));
      best[node] = weight(at(best, b)) > weight(at(best, a)) ? at(best, b) : at(best, a);
    }
    this.#minStart = minStart;
    this.#maxStart = maxStart;
    this.#minEnd = minEnd;
    this.#maxEnd = maxEnd;
    this.#best = best;
  }

  /**
   * The entries that have a day in the window, in the order of their middles, as stacks whose middles all lie in one
   * cell of the width given. An entry whose middle lies outside the window is a stack of its own.
   *
   * @param cell in days; 0 gives every entry a stack of its own
   */
  stacks(from: number, to: number, cell: number): Stack[] {
    const found: Stack[] = [];
    this.#visit(1, 0, this.#leaves, from, to, cell, found);
    return found;
  }

  /** How many entries have a day in the window, up to `most`. */
  countUpTo(most: number, from: number, to: number): number {
    return this.#count(1, 0, this.#leaves, from, to, most);
  }

  #visit(
    node: number,
    lo: number,
    size: number,
    from: number,
    to: number,
    cell: number,
    found: Stack[],
  ): void {
    if (at(this.#minStart, node) > to || at(this.#maxEnd, node) < from) return;
    const hi = Math.min(lo + size, this.entries.length);
    if (size === 1 || (cell > 0 && this.#allIn(node, from, to) && this.#inOneCell(lo, hi, from, to, cell))) {
      const best = this.entries[at(this.#best, node)];
      if (best) found.push({ lo, hi, best });
      return;
    }
    const half = size / 2;
    this.#visit(node * 2, lo, half, from, to, cell, found);
    this.#visit(node * 2 + 1, lo + half, half, from, to, cell, found);
  }

  #count(node: number, lo: number, size: number, from: number, to: number, most: number): number {
    if (most <= 0 || at(this.#minStart, node) > to || at(this.#maxEnd, node) < from) return 0;
    if (size === 1) return 1;
    if (this.#allIn(node, from, to)) return Math.min(size, this.entries.length - lo, most);
    const half = size / 2;
    const left = this.#count(node * 2, lo, half, from, to, most);
    return left + this.#count(node * 2 + 1, lo + half, half, from, to, most - left);
  }

  #allIn(node: number, from: number, to: number): boolean {
    return at(this.#maxStart, node) <= to && at(this.#minEnd, node) >= from;
  }

  #inOneCell(lo: number, hi: number, from: number, to: number, cell: number): boolean {
    const [first, last] = [at(this.middles, lo) / 2, at(this.middles, hi - 1) / 2];
    return first >= from && last <= to + 1 && Math.floor(first / cell) === Math.floor(last / cell);
  }
}

const NEVER = 2 ** 31 - 1;
/** Every index asked for is inside. */
const at = (list: Int32Array, index: number): number => list[index] ?? 0;
