import type { Period } from '../../../model/period.ts';
import type { LocalizedText } from '../../../model/text.ts';
import { dating, endOf, startOf } from '../dating.ts';
import { described } from '../described.ts';
import { type GraphNode, literal, node } from '../graph.ts';
import { recordIri } from '../iri.ts';

/** A period is an event, so that those of its time can be part of it. */
export function periodNode(record: Period<LocalizedText>, base: string): GraphNode {
  const id = recordIri(base, `periods/${record.id}`);
  return node(id, ['Event'], {
    ...described(base, record, { keywords: true }),
    startDate: startOf(record.began),
    endDate: endOf(record.ended),
    'rt:began': dating(base, id, 'began', record.began),
    'rt:ended': dating(base, id, 'ended', record.ended),
    'rt:relationsStance': literal(record.stance),
  });
}
