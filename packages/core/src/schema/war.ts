import { z } from 'zod';
import { figure } from './amount.ts';
import { base, closing } from './base.ts';
import { dating } from './dating.ts';
import { ref } from './reference.ts';
import { sentence } from './text.ts';

export const war = z.strictObject({
  type: z.enum(['interstate', 'world-war', 'civil-war', 'intervention']),
  ...base,
  began: dating,
  ended: dating.optional(),
  sides: z.array(z.strictObject({ polities: z.array(ref('polities')).min(1) })).min(2),
  /** The polity that declared war or attacked first, where the sources agree. */
  initiator: ref('polities').optional(),
  outcome: sentence.optional(),
  theatres: z.array(ref('places')).min(1).optional(),
  figures: z.array(figure).min(1).optional(),
  ...closing,
});
