import type { Dataset } from '../model/dataset.ts';
import type { DatasetMeta } from '../model/meta.ts';
import type { LocalizedText } from '../model/text.ts';
import type { ExportFormat } from './format/format.ts';
import { datasetNodes } from './linked-data/dataset-nodes.ts';
import { checkedBase, defaultBase } from './linked-data/iri.ts';
import { triples } from './linked-data/triples.ts';

export interface NTriplesOptions {
  readonly meta: DatasetMeta;
  /** As in `toJsonLd`. */
  readonly base?: string;
}

/**
 * The graph of `toJsonLd` as RDF 1.1 N-Triples: one statement a line, typed literals, language tags. The lines are in
 * canonical form and order (RDFC-1.0; there are no blank nodes), so that two versions can be compared by `diff` and
 * signed by a hash.
 *
 * @throws {OptionError} when `base` is no absolute IRI
 * @example
 * toNTriples(all, { meta }).includes('<https://schema.org/legislationDate> "1921-10-13"^^') // true
 */
export function toNTriples(
  dataset: Dataset<LocalizedText>,
  { meta, base = defaultBase }: NTriplesOptions,
): string {
  const lines = triples(datasetNodes(dataset, meta, checkedBase(base, 'toNTriples')), base);
  return lines.map((line) => `${line}\n`).join('');
}

export const format: ExportFormat = {
  name: 'n-triples',
  says: 'RDF N-Triples in canonical order: for triple stores, diffs and hashes.',
  files: (dataset, meta) => Promise.resolve(new Map([['russia-turkey.nt', toNTriples(dataset, { meta })]])),
};
