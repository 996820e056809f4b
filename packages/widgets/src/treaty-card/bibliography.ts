import type { Citation } from '@russia-turkey/core';

/** A source with the places in it that are cited. */
export interface CitedSource {
  readonly id: string;
  readonly at: readonly string[];
}

/** Numbers sources in the order in which a reader meets them. */
export class Bibliography {
  readonly #places = new Map<string, string[]>();
  readonly #shown: boolean;

  /** @param shown a card without sources numbers none */
  constructor(shown = true) {
    this.#shown = shown;
  }

  /** The numbers of these citations, in rising order. */
  cite(citations: readonly Citation[] | undefined): readonly number[] {
    const numbers = new Set<number>();
    for (const { source, at } of (this.#shown && citations) || []) {
      let places = this.#places.get(source);
      if (!places) this.#places.set(source, (places = []));
      if (at !== undefined && !places.includes(at)) places.push(at);
      numbers.add([...this.#places.keys()].indexOf(source) + 1);
    }
    return [...numbers].sort((a, b) => a - b);
  }

  get sources(): readonly CitedSource[] {
    return [...this.#places].map(([id, at]) => ({ id, at }));
  }
}
