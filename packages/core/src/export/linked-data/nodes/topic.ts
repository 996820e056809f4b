import type { LocalizedText } from '../../../model/text.ts';
import type { Topic } from '../../../model/topic.ts';
import { described } from '../described.ts';
import { type GraphNode, iri, literal, node } from '../graph.ts';
import { recordIri, ref, topicsIri } from '../iri.ts';

export const topicNode = (record: Topic<LocalizedText>, base: string): GraphNode =>
  node(recordIri(base, `topics/${record.id}`), ['DefinedTerm'], {
    ...described(base, record, {}),
    termCode: literal(record.id),
    inDefinedTermSet: iri(topicsIri(base)),
    'skos:broader': ref(base, record.broader, 'topics'),
  });
