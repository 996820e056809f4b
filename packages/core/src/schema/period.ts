import { z } from 'zod';
import { base, closing } from './base.ts';
import { dating } from './dating.ts';

/** The ordered scale of how the two sides stood to each other. */
export const stances = ['hostile', 'tense', 'cool', 'cooperative', 'allied'] as const;

/** A stretch of the relations as one source or this dataset divides them. */
export const period = z.strictObject({
  type: z.enum(['relations', 'alliance', 'crisis']),
  ...base,
  began: dating,
  ended: dating.optional(),
  stance: z.enum(stances),
  ...closing,
});
