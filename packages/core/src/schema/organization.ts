import { z } from 'zod';
import { base, closing } from './base.ts';
import { dating } from './dating.ts';
import { ref } from './reference.ts';

export const organization = z.strictObject({
  type: z.enum([
    'international-organization',
    'government-body',
    'joint-body',
    'company',
    'state-company',
    'pollster',
    'media',
    'armed-group',
    'church',
    'party',
    'research',
  ]),
  ...base,
  polity: ref('polities').optional(),
  founded: dating.optional(),
  dissolved: dating.optional(),
  ...closing,
});
