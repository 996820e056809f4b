import { z } from 'zod';
import { organizationTypes } from '../vocabulary/organization.ts';
import { base, closing } from './base.ts';
import { choice } from './choice.ts';
import { dating } from './dating.ts';
import { ref } from './reference.ts';

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
