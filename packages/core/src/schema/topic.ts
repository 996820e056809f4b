import { z } from 'zod';
import { base, closing } from './base.ts';
import { ref } from './reference.ts';

export const topic = z.strictObject({
  type: z.enum(['theme', 'dispute', 'conflict', 'region']),
  ...base,
  broader: ref('topics').optional(),
  ...closing,
});
