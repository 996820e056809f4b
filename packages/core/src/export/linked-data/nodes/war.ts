import type { LocalizedText } from '../../../model/text.ts';
import type { War } from '../../../model/war.ts';
import { dating, endOf, startOf } from '../dating.ts';
import { described } from '../described.ts';
import { figures } from '../figure.ts';
import { type GraphNode, node } from '../graph.ts';
import { partIri, recordIri, ref, refs } from '../iri.ts';
import { localized } from '../text.ts';

export function warNode(record: War<LocalizedText>, base: string): GraphNode {
  const id = recordIri(base, `wars/${record.id}`);
  return node(id, ['Event'], {
    ...described(base, record, { keywords: true }),
    startDate: startOf(record.began),
    endDate: endOf(record.ended),
    location: refs(base, record.theatres, 'places'),
    about: refs(
      base,
      record.sides.flatMap(({ polities }) => polities),
      'polities',
    ),
    'rt:began': dating(base, id, 'began', record.began),
    'rt:ended': dating(base, id, 'ended', record.ended),
    'rt:belligerents': record.sides.map(({ polities }, index) =>
      node(partIri(id, `side-${index + 1}`), ['rt:Side'], { 'rt:polity': refs(base, polities, 'polities') }),
    ),
    'rt:initiator': ref(base, record.initiator, 'polities'),
    'rt:outcome': localized(record.outcome),
    'rt:figure': figures(base, id, record.figures),
  });
}
