import { z } from 'zod';
import { base, closing } from './base.ts';
import { anyRef } from './reference.ts';

/** Somebody who can hold a claim and is not one person: a state, an institution, a newsroom, a school. */
export const perspective = z.strictObject({
  type: z.enum(['state', 'institution', 'company', 'press', 'scholarship', 'reference-work', 'public']),
  ...base,
  side: z.enum(['russia', 'turkey', 'other']),
  /** The polity or organization that speaks. */
  of: z.array(anyRef).min(1).optional(),
  ...closing,
});
