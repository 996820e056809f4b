import type { Source } from '../../../model/source.ts';
import type { LocalizedText } from '../../../model/text.ts';
import { edtf, isoDate } from '../dating.ts';
import { type GraphNode, type GraphValue, flag, iri, literal, node } from '../graph.ts';
import { address, datasetIri, partIri, recordIri, ref } from '../iri.ts';
import type { ClassTerm } from '../terms.ts';
import { inLanguage, localized, texts } from '../text.ts';
import { identifiers } from './identifiers.ts';

/** Item types of the Citation Style Language that schema.org has a type for. */
const classOf = new Map<string, ClassTerm>([
  ['article', 'Article'],
  ['article-journal', 'ScholarlyArticle'],
  ['article-magazine', 'Article'],
  ['article-newspaper', 'NewsArticle'],
  ['book', 'Book'],
  ['chapter', 'Chapter'],
  ['dataset', 'Dataset'],
  ['entry-encyclopedia', 'Article'],
  ['legislation', 'Legislation'],
  ['post-weblog', 'BlogPosting'],
  ['report', 'Report'],
  ['treaty', 'Legislation'],
  ['webpage', 'WebPage'],
]);

export function sourceNode(record: Source<LocalizedText>, base: string): GraphNode {
  const id = recordIri(base, `sources/${record.id}`);
  return node(id, [classOf.get(record.type) ?? 'CreativeWork'], {
    name: inLanguage(record.title, record.language),
    identifier: identifiers(`sources/${record.id}`, id, { doi: record.doi, isbn: record.isbn }),
    'rt:titleSupplied': flag(record.titleSupplied),
    additionalType: literal(record.type),
    author: authors(record, id),
    editor: texts(record.editor?.map((one) => one.literal)),
    isPartOf:
      record.containerTitle === undefined
        ? undefined
        : node(partIri(id, 'container'), ['CreativeWork'], { name: literal(record.containerTitle) }),
    publisher: literal(record.publisher),
    datePublished: isoDate(record.issued),
    'rt:issued': edtf(record.issued),
    'rt:accessed': edtf(record.accessed),
    inLanguage: literal(record.language),
    'bibo:volume': literal(record.volume),
    'bibo:issue': literal(record.issue),
    'bibo:pages': literal(record.page),
    'bibo:edition': literal(record.edition),
    url: address(record.url),
    'rt:reliability': literal(record.reliability),
    'rt:perspective': ref(base, record.perspective, 'perspectives'),
    isBasedOn: ref(base, record.derivedFrom, 'sources'),
    description: localized(record.note),
    subjectOf: iri(datasetIri(base)),
  });
}

/** A name that comes in one piece may be a person’s or a body’s: it stays text, as schema.org allows. */
const authors = (record: Source<LocalizedText>, id: string): readonly GraphValue[] =>
  (record.author ?? []).flatMap((one, index): readonly GraphValue[] =>
    'literal' in one
      ? texts([one.literal])
      : [
          node(partIri(id, `author-${index + 1}`), ['Person'], {
            name: literal([one.given, one.family].filter(Boolean).join(' ')),
            familyName: literal(one.family),
            givenName: literal(one.given),
          }),
        ],
  );
