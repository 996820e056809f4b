import type { Claim } from '../../../model/claim.ts';
import type { LocalizedText } from '../../../model/text.ts';
import { citations } from '../citation.ts';
import { dating, isoDate } from '../dating.ts';
import { type GraphNode, iri, literal, node } from '../graph.ts';
import { datasetIri, partIri, recordIri, ref, refs } from '../iri.ts';
import { number, numberIfAny } from '../number.ts';
import { inLanguage, localized } from '../text.ts';

/** What somebody holds: the holders are its authors, the sources are where it appears. */
export function claimNode(record: Claim<LocalizedText>, base: string): GraphNode {
  const id = recordIri(base, `claims/${record.id}`);
  const { value, quote } = record;
  return node(id, ['Claim'], {
    identifier: literal(`claims/${record.id}`),
    text: localized(record.says),
    about: refs(base, record.about),
    author: refs(base, record.heldBy),
    appearance: citations(base, record.cites),
    citation: citations(base, record.cites),
    dateCreated: isoDate(record.held),
    locationCreated: ref(base, record.held?.at, 'places'),
    keywords: refs(base, record.topics, 'topics'),
    hasPart:
      quote &&
      node(partIri(id, 'quote'), ['Quotation'], {
        text: inLanguage(quote.text, quote.lang),
        inLanguage: literal(quote.lang),
      }),
    'rt:claimStance': literal(record.stance),
    'rt:field': literal(record.field),
    'rt:claimedValue': typeof value === 'number' ? number(value) : literal(value),
    'rt:held': dating(base, id, 'held', record.held),
    'rt:answers': ref(base, record.answers, 'claims'),
    'rt:weight': numberIfAny(record.weight),
    subjectOf: iri(datasetIri(base)),
  });
}
