import type { Kind } from '../../src/model/kind.ts';
import { kinds } from '../../src/schema/index.ts';
import { readData } from '../read-data.ts';

export interface CatalogueEntry {
  readonly kind: Kind;
  readonly id: string;
  /** What an author knows it by. */
  readonly label: string;
}

/** The records that exist, for ids that must be new and references that must not be. */
export class Catalogue {
  readonly #byKind: ReadonlyMap<Kind, readonly CatalogueEntry[]>;
  constructor(entries: readonly CatalogueEntry[]) {
    this.#byKind = new Map(kinds.map((kind) => [kind, entries.filter((entry) => entry.kind === kind)]));
  }
  /** Of one kind, or of all. */
  entries(kind: Kind | '*'): readonly CatalogueEntry[] {
    return kind === '*' ? [...this.#byKind.values()].flat() : (this.#byKind.get(kind) ?? []);
  }
  ids(kind: Kind): readonly string[] {
    return this.entries(kind).map(({ id }) => id);
  }
}

/** Reads the catalogue of a data folder. A file that cannot be parsed has no entry. */
export async function readCatalogue(folder: string): Promise<Catalogue> {
  const { records } = await readData(folder);
  return new Catalogue(
    records.map(({ kind, id, value }) => ({ kind: kind as Kind, id, label: labelOf(value) })),
  );
}

function labelOf(record: unknown): string {
  const { labels, title, says } = record as Record<string, unknown>;
  for (const text of [labels, title, says]) {
    if (typeof text === 'string') return text;
    if (typeof text === 'object' && text !== null && 'en' in text && typeof text.en === 'string')
      return text.en;
  }
  return '';
}
