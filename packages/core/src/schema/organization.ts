import { z } from 'zod';
import { base, closing } from './base.ts';
import { choice } from './choice.ts';
import { dating } from './dating.ts';
import { ref } from './reference.ts';

export const organizationTypes = {
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
};

export const organization = z
  .strictObject({
    type: choice(organizationTypes).describe('What kind of body it is.'),
    ...base,
    polity: ref('polities').optional().describe('The state that it belongs to.'),
    founded: dating.optional().describe('When it was founded.'),
    dissolved: dating.optional().describe('When it ceased to exist.'),
    ...closing,
  })
  .meta({ description: 'A body that acts, reports or speaks and is no state.' });
