import type { Organization } from '../../../model/organization.ts';
import type { LocalizedText } from '../../../model/text.ts';
import { dating, isoDate } from '../dating.ts';
import { described } from '../described.ts';
import { type GraphNode, node } from '../graph.ts';
import { recordIri, ref } from '../iri.ts';
import type { ClassTerm } from '../terms.ts';

const classOf: Record<Organization['type'], ClassTerm> = {
  'international-organization': 'Organization',
  'government-body': 'GovernmentOrganization',
  'joint-body': 'GovernmentOrganization',
  company: 'Corporation',
  'state-company': 'Corporation',
  pollster: 'ResearchOrganization',
  media: 'NewsMediaOrganization',
  'armed-group': 'Organization',
  church: 'Organization',
  party: 'PoliticalParty',
  research: 'ResearchOrganization',
  association: 'Organization',
};

export function organizationNode(record: Organization<LocalizedText>, base: string): GraphNode {
  const id = recordIri(base, `organizations/${record.id}`);
  return node(id, [classOf[record.type]], {
    ...described(base, record, { keywords: true }),
    foundingDate: isoDate(record.founded),
    foundingLocation: ref(base, record.founded?.at, 'places'),
    dissolutionDate: isoDate(record.dissolved),
    'rt:founded': dating(base, id, 'founded', record.founded),
    'rt:dissolved': dating(base, id, 'dissolved', record.dissolved),
    'rt:polity': ref(base, record.polity, 'polities'),
  });
}
