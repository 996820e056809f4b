import MiniSearch from 'minisearch';
import type { AnyRecord } from '../model/dataset.ts';
import type { Ids } from '../model/kind.ts';
import type { LocalizedText } from '../model/text.ts';
import { namesOf, textsOf, yearsOf } from './texts-of.ts';
import { words } from './words.ts';

export interface SearchableOptions {
  /** `names`: labels, aliases and dated names. `everything`: summaries, terms, claims, figures and quotations too. */
  readonly of?: 'names' | 'everything';
}

/** @internal What MiniSearch is given: one document a record. */
export interface SearchDocument {
  readonly ref: string;
  readonly names: string;
  readonly text: string;
}

/** An index that {@link search} asks. Opaque. */
export interface SearchIndex<I extends Ids = Ids> {
  /** @internal */
  readonly engine: MiniSearch<SearchDocument>;
  /** How many records it holds. */
  readonly size: number;
  /** @internal What was indexed, by `kind/id`. */
  readonly records: ReadonlyMap<string, AnyRecord<unknown>>;
  /** @internal Carries the ids of the records to the results. */
  readonly ids?: I;
}

/**
 * An index over records of any kinds, in one language (from `./en`) or in all three (from `./all`).
 *
 * @throws {TypeError} when something in the list is no record
 * @example
 * searchable(treaties).size === treaties.length // true
 */
export function searchable<T extends string | LocalizedText, I extends Ids>(
  records: readonly AnyRecord<T, I>[],
  { of = 'names' }: SearchableOptions = {},
): SearchIndex<I> {
  const engine = new MiniSearch<SearchDocument>({
    idField: 'ref',
    fields: of === 'names' ? ['names'] : ['names', 'text'],
    // A name that three languages share says no more than one.
    tokenize: (text) => [...new Set(words(text))],
    processTerm: (term) => term,
  });
  const seen = new Map<string, AnyRecord<unknown>>();
  for (const [index, record] of records.entries()) {
    if (!isRecord(record)) {
      throw new TypeError(
        `searchable: entry ${index} is no record. Give it records of the dataset, with id and kind.`,
      );
    }
    const ref = `${record.kind}/${record.id}`;
    // The same collection given twice is one collection.
    if (seen.has(ref)) continue;
    seen.set(ref, record);
    const names = [...namesOf(record), ...yearsOf(record)].join('\n');
    const text = of === 'names' ? '' : textsOf(record).join('\n');
    // A claim has no name; without its text there is nothing to find it by.
    if (names || text) engine.add({ ref, names, text });
  }
  return { engine, size: seen.size, records: seen };
}

const isRecord = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as { id?: unknown }).id === 'string' &&
  typeof (value as { kind?: unknown }).kind === 'string';
