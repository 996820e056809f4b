import type { Organization } from '../model/organization.ts';

export const organizationTypes: Readonly<Record<Organization['type'], string>> = {
  'international-organization': 'its members are states',
  'government-body': 'a ministry, agency, parliament or army of one state',
  'joint-body': 'founded by both sides together',
  company: 'a company not owned by a state',
  'state-company': 'a company owned or controlled by a state',
  pollster: 'asks the public',
  media: 'a newspaper, agency or broadcaster',
  'armed-group': 'armed and not of a state',
  church: 'a religious body',
  party: 'a political party',
  research: 'a university, institute or think tank',
  association: 'firms or people of a trade together',
};
