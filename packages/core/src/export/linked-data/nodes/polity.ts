import type { Polity } from '../../../model/polity.ts';
import type { LocalizedText } from '../../../model/text.ts';
import { dating, isoDate } from '../dating.ts';
import { described } from '../described.ts';
import { type GraphNode, literal, node } from '../graph.ts';
import { recordIri, refs } from '../iri.ts';
import { datedNames } from './dated-name.ts';

/** A state is a land and a body that acts; a government is only the second. */
export function polityNode(record: Polity<LocalizedText>, base: string): GraphNode {
  const id = recordIri(base, `polities/${record.id}`);
  const isState = record.type !== 'government' && record.type !== 'provisional-government';
  return node(id, isState ? ['Country', 'GovernmentOrganization'] : ['GovernmentOrganization'], {
    ...described(base, record, { keywords: true }),
    'rt:datedName': datedNames(base, id, record.names),
    foundingDate: isoDate(record.began),
    dissolutionDate: isoDate(record.ended),
    'rt:began': dating(base, id, 'began', record.began),
    'rt:ended': dating(base, id, 'ended', record.ended),
    'rt:side': literal(record.side),
    'rt:succeeds': refs(base, record.succeeds, 'polities'),
  });
}
