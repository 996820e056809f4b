import type { Mission } from '../../../model/mission.ts';
import type { LocalizedText } from '../../../model/text.ts';
import { dating, edtf, isoDate } from '../dating.ts';
import { described } from '../described.ts';
import { type GraphNode, node } from '../graph.ts';
import { recordIri, ref } from '../iri.ts';

export function missionNode(record: Mission<LocalizedText>, base: string): GraphNode {
  const id = recordIri(base, `missions/${record.id}`);
  return node(id, record.type === 'embassy' ? ['Embassy', 'GovernmentOffice'] : ['GovernmentOffice'], {
    ...described(base, record, { keywords: true }),
    parentOrganization: ref(base, record.of, 'polities'),
    areaServed: ref(base, record.in, 'polities'),
    location: ref(base, record.at, 'places'),
    foundingDate: isoDate(record.opened),
    dissolutionDate: isoDate(record.closed),
    'rt:opened': dating(base, id, 'opened', record.opened),
    'rt:closed': dating(base, id, 'closed', record.closed),
    'rt:asOf': edtf(record.asOf),
  });
}
