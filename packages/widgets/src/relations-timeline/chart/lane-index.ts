import type { Entry } from '../entry.ts';
import { sortEntries } from '../sort-entries.ts';

/** Entries that stand at one place of a picture. */
export interface Stack {
  readonly count: number;
  /** The first and the last day of the best, or of all beside a window. */
  readonly start: number;
  readonly end: number;
  /** Of its entries the weightiest; of equals the first. */
  readonly best: Entry;
  /** Of several in one cell, the day between the middles of the first and the last. */
  readonly middle: number | undefined;
  readonly entries: () => readonly Entry[];
}

/** Which stacks are asked for. */
interface Wanted {
  readonly from: number;
  readonly to: number;
  readonly cell: number;
  /** In the order of middles, the first place and the one after the last. */
  readonly first: number;
  readonly last: number;
}

/** So many entries that reach into a window from one side are told apart. */
const MOST_APART = 200;

/**
 * The entries of a lane in the order of their middles, under a tree that knows of each half how far it reaches. So a
 * picture asks for as many stacks as fit into its pixels, however many entries there are and however long they last.
 */
export class LaneIndex {
  readonly entries: readonly Entry[];
  /** Twice the middle day of each entry, ascending. */
  readonly #middles: Int32Array;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #leaves: number;
  readonly #minStart: Int32Array;
  readonly #maxEnd: Int32Array;
  /** The place of the weightiest. */
  readonly #best: Int32Array;

  constructor(entries: readonly Entry[]) {
    const ordered = sortEntries(entries, ({ start, end }) => start + end);
    this.entries = ordered;
    this.#middles = Int32Array.from(ordered, ({ start, end }) => start + end);
    this.#starts = Int32Array.from(ordered, ({ start }) => start).sort();
    this.#ends = Int32Array.from(ordered, ({ end }) => end).sort();

    let leaves = 1;
    while (leaves < ordered.length) leaves *= 2;
    this.#leaves = leaves;
    const nodes = (none: number) => new Int32Array(leaves * 2).fill(none);
    const [minStart, maxEnd, best] = [nodes(NEVER), nodes(-NEVER), nodes(-1)];
    for (const [place, { start, end }] of ordered.entries()) {
      const leaf = leaves + place;
      minStart[leaf] = start;
      maxEnd[leaf] = end;
      best[leaf] = place;
    }
    for (let node = leaves - 1; node > 0; node--) {
      const [a, b] = [node * 2, node * 2 + 1];
      minStart[node] = Math.min(at(minStart, a), at(minStart, b));
      maxEnd[node] = Math.max(at(maxEnd, a), at(maxEnd, b));
      best[node] = this.#weight(at(best, b)) > this.#weight(at(best, a)) ? at(best, b) : at(best, a);
    }
    this.#minStart = minStart;
    this.#maxEnd = maxEnd;
    this.#best = best;
  }

  /**
   * The entries that have a day in the window, in the order of their middles, as stacks whose middles all lie in one
   * cell of the width given. An entry whose middle lies outside the window is a stack of its own, or in one with all
   * others of its side where there are too many.
   *
   * @param cell in days; 0 gives every entry a stack of its own
   */
  stacks(from: number, to: number, cell: number): Stack[] {
    // Who has the middle in the window has a day in it.
    const first = countBelow(this.#middles, 2 * from);
    const last = countUpTo(this.#middles, 2 * to);
    const found: Stack[] = [];
    this.#side({ from, to, cell, first: 0, last: first }, first - countBelow(this.#ends, from), found);
    this.#visit({ from, to, cell, first, last }, found);
    const side = { from, to, cell, first: last, last: this.entries.length };
    this.#side(side, countUpTo(this.#starts, to) - last, found);
    return found;
  }

  /** How many entries have a day in the window. */
  count(from: number, to: number): number {
    return countUpTo(this.#starts, to) - countBelow(this.#ends, from);
  }

  /** @param count how many entries of the side have a day in the window */
  #side(wanted: Wanted, count: number, found: Stack[]): void {
    const { from, to, cell, first, last } = wanted;
    const best = cell > 0 && count > MOST_APART ? this.entries[this.#weightiest(wanted)] : undefined;
    if (best) {
      const entries = () =>
        this.entries.slice(first, last).filter(({ start, end }) => start <= to && end >= from);
      found.push({ count, ...this.#reach(first, last), best, middle: undefined, entries });
    } else if (count > 0) this.#visit({ ...wanted, cell: 0 }, found);
  }

  #visit(wanted: Wanted, found: Stack[], node = 1, lo = 0, size = this.#leaves): void {
    const hi = Math.min(lo + size, this.entries.length);
    if (this.#isOutside(wanted, node, lo, hi)) return;
    if (size > 1 && !this.#isOneCell(wanted, lo, hi)) {
      const half = size / 2;
      this.#visit(wanted, found, node * 2, lo, half);
      this.#visit(wanted, found, node * 2 + 1, lo + half, half);
      return;
    }
    const best = this.entries[at(this.#best, node)];
    const count = hi - lo;
    const middle = count > 1 ? (at(this.#middles, lo) + at(this.#middles, hi - 1) + 2) / 4 : undefined;
    const entries = () => this.entries.slice(lo, hi);
    if (best) found.push({ count, start: best.start, end: best.end, best, middle, entries });
  }

  /** The place of the weightiest of what is wanted; a branch is entered only for a heavier one. */
  #weightiest(wanted: Wanted, heaviest = -1, node = 1, lo = 0, size = this.#leaves): number {
    const best = at(this.#best, node);
    const hi = Math.min(lo + size, this.entries.length);
    if (this.#weight(best) <= this.#weight(heaviest) || this.#isOutside(wanted, node, lo, hi))
      return heaviest;
    if (size === 1) return best;
    const half = size / 2;
    const left = this.#weightiest(wanted, heaviest, node * 2, lo, half);
    return this.#weightiest(wanted, left, node * 2 + 1, lo + half, half);
  }

  /** The first and the last day of the entries at these places. */
  #reach(first: number, last: number): { start: number; end: number } {
    let [start, end] = [NEVER, -NEVER];
    const take = (node: number) => {
      start = Math.min(start, at(this.#minStart, node));
      end = Math.max(end, at(this.#maxEnd, node));
    };
    // The fewest branches that hold just these places, from both ends towards the root.
    let [lo, hi] = [first + this.#leaves, last + this.#leaves];
    for (; lo < hi; lo >>= 1, hi >>= 1) {
      if (lo % 2 === 1) take(lo++);
      if (hi % 2 === 1) take(--hi);
    }
    return { start, end };
  }

  #isOutside({ from, to, first, last }: Wanted, node: number, lo: number, hi: number): boolean {
    return lo >= last || hi <= first || at(this.#minStart, node) > to || at(this.#maxEnd, node) < from;
  }

  #isOneCell({ cell, first, last }: Wanted, lo: number, hi: number): boolean {
    if (cell === 0 || lo < first || hi > last) return false;
    const [least, most] = [at(this.#middles, lo), at(this.#middles, hi - 1)];
    return Math.floor(least / 2 / cell) === Math.floor(most / 2 / cell);
  }

  #weight(place: number): number {
    return this.entries[place]?.weight ?? -1;
  }
}

const NEVER = 2 ** 31 - 1;
/** Every index asked for is inside. */
const at = (list: Int32Array, index: number): number => list[index] ?? 0;

/** How many of an ascending list are less than a value. */
function countBelow(list: Int32Array, value: number): number {
  let [lo, hi] = [0, list.length];
  while (lo < hi) {
    const middle = (lo + hi) >> 1;
    if (at(list, middle) < value) lo = middle + 1;
    else hi = middle;
  }
  return lo;
}

/** How many of an ascending list of whole numbers are no more than a value. */
const countUpTo = (list: Int32Array, value: number): number => countBelow(list, Math.floor(value) + 1);
