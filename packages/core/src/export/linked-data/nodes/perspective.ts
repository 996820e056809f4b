import type { Perspective } from '../../../model/perspective.ts';
import type { LocalizedText } from '../../../model/text.ts';
import { described } from '../described.ts';
import { type GraphNode, literal, node } from '../graph.ts';
import { recordIri, refs } from '../iri.ts';

/** Who can hold a claim without being one person: in schema.org only an Organization can be the author of a work. */
export const perspectiveNode = (record: Perspective<LocalizedText>, base: string): GraphNode =>
  node(recordIri(base, `perspectives/${record.id}`), ['Organization'], {
    ...described(base, record, { keywords: true }),
    'rt:side': literal(record.side),
    'rt:standsFor': refs(base, record.of),
  });
