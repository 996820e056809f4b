import { z } from 'zod';
import { figure } from './amount.ts';
import { base, closing } from './base.ts';
import { dating } from './dating.ts';
import { ref } from './reference.ts';
import { sentence } from './text.ts';

/** Something built, sold or run together over years. */
export const project = z.strictObject({
  type: z.enum(['nuclear-plant', 'pipeline', 'arms-sale', 'industry', 'trade-corridor', 'culture']),
  ...base,
  began: dating.optional(),
  ended: dating.optional(),
  milestones: z
    .array(dating.extend({ says: sentence }))
    .min(1)
    .optional(),
  parties: z.array(ref('polities')).min(1).optional(),
  organizations: z.array(ref('organizations')).min(1).optional(),
  sites: z.array(ref('places')).min(1).optional(),
  based_on: z.array(ref('treaties')).min(1).optional(),
  figures: z.array(figure).min(1).optional(),
  ...closing,
});
