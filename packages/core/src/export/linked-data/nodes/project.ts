import type { Project } from '../../../model/project.ts';
import type { LocalizedText } from '../../../model/text.ts';
import { dating, endOf, isoDate, startOf } from '../dating.ts';
import { described } from '../described.ts';
import { figures } from '../figure.ts';
import { type GraphNode, node } from '../graph.ts';
import { partIri, recordIri, ref, refs } from '../iri.ts';
import { localized } from '../text.ts';

export function projectNode(record: Project<LocalizedText>, base: string): GraphNode {
  const id = recordIri(base, `projects/${record.id}`);
  return node(id, ['Project'], {
    ...described(base, record, { keywords: true }),
    foundingDate: isoDate(record.began),
    dissolutionDate: isoDate(record.ended),
    location: refs(base, record.sites, 'places'),
    'rt:began': dating(base, id, 'began', record.began),
    'rt:ended': dating(base, id, 'ended', record.ended),
    'rt:polity': refs(base, record.parties, 'polities'),
    'rt:organization': refs(base, record.organizations, 'organizations'),
    'rt:basedOn': refs(base, record.basedOn, 'treaties'),
    'rt:figure': figures(base, id, record.figures),
    event: record.milestones?.map(({ says, ...date }, index) => {
      const milestone = partIri(id, `milestone-${index + 1}`);
      return node(milestone, ['Event'], {
        description: localized(says),
        startDate: startOf(date),
        endDate: date.edtf.includes('/') ? endOf(date) : undefined,
        location: ref(base, date.at, 'places'),
        'rt:on': dating(base, id, `milestone-${index + 1}-date`, date),
      });
    }),
  });
}
