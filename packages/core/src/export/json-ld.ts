import type { AnyRecord, Dataset } from '../model/dataset.ts';
import type { DatasetMeta } from '../model/meta.ts';
import type { LocalizedText } from '../model/text.ts';
import type { ExportFormat } from './format/format.ts';
import { datasetNodes } from './linked-data/dataset-nodes.ts';
import { checkedBase, defaultBase } from './linked-data/iri.ts';
import { type JsonLdObject, jsonLdDocument } from './linked-data/json-ld-document.ts';
import { recordNodes } from './linked-data/record-nodes.ts';

export type { JsonLdObject } from './linked-data/json-ld-document.ts';

export interface RecordJsonLdOptions {
  /**
   * The address under which the records stand, ending in `/` or `:`. Unless told, `https://russia-turkey.example/`, a
   * name that is reserved and leads nowhere.
   */
  readonly base?: string;
}

export interface JsonLdOptions extends RecordJsonLdOptions {
  readonly meta: DatasetMeta;
}

/**
 * The whole dataset as one JSON-LD 1.1 document in the terms of schema.org: the dataset, a node for every record, and
 * the project’s own terms with what they mean. Nothing has to be fetched to read it.
 *
 * Texts stand in all three languages. A date stands as schema.org expects it (`legislationDate`, `startDate`) and once
 * more as a Dating with its EDTF, the calendars it was written in, its place and its sources. Works `citation` their
 * sources, other things are `subjectOf` them.
 *
 * @throws {OptionError} when `base` is no absolute IRI
 * @example
 * toJsonLd(all, { meta })['@graph'].length > meta.counts.records // true
 */
export function toJsonLd(
  dataset: Dataset<LocalizedText>,
  { meta, base = defaultBase }: JsonLdOptions,
): JsonLdObject & { readonly '@graph': readonly JsonLdObject[] } {
  const nodes = datasetNodes(dataset, meta, checkedBase(base, 'toJsonLd'));
  return jsonLdDocument(nodes, base) as JsonLdObject & { readonly '@graph': readonly JsonLdObject[] };
}

/**
 * One record for its page. Put it into the page by {@link jsonLdText}.
 *
 * @throws {OptionError} when `base` is no absolute IRI
 * @example
 * recordToJsonLd(byId(all.treaties, 'treaty-of-kars-1921'))['legislationDate'] // '1921-10-13'
 */
export function recordToJsonLd(
  record: AnyRecord<LocalizedText>,
  { base = defaultBase }: RecordJsonLdOptions = {},
): JsonLdObject {
  return jsonLdDocument(recordNodes(record, checkedBase(base, 'recordToJsonLd')), base);
}

/**
 * A JSON-LD document as text that may stand inside `<script type="application/ld+json">`: no `</script>` in a record
 * can end the element.
 *
 * @example
 * jsonLdText({ name: '</script>' }) // '{"name":"\\u003c/script>"}'
 */
export const jsonLdText = (document: JsonLdObject): string =>
  JSON.stringify(document).replaceAll('<', String.raw`\u003c`);

export const format: ExportFormat = {
  name: 'json-ld',
  says: 'JSON-LD in the terms of schema.org: for search engines and linked-data tools.',
  files: (dataset, meta) =>
    Promise.resolve(new Map([['russia-turkey.jsonld', `${jsonLdText(toJsonLd(dataset, { meta }))}\n`]])),
};
