import { z } from 'zod';
import { cites } from './citation.ts';
import { dating } from './dating.ts';
import { anyRef, ref } from './reference.ts';
import { sentence } from './text.ts';

export const claimStances = ['asserts', 'denies', 'qualifies', 'forecasts', 'accuses', 'quotes'] as const;

/** What somebody holds about a record. Its text is `says`; it needs no label of its own. */
export const claim = z.strictObject({
  stance: z.enum(claimStances),
  about: z.array(anyRef).min(1),
  /** The field of the subject that is in question, e.g. `signed.when`. */
  field: z
    .string()
    .regex(/^[a-z_]+(\.[a-z_0-9]+)*$/)
    .optional(),
  /** Names the holder and the act, so that it can stand alone. */
  says: sentence,
  /** The holder's own value for `field`. */
  value: z.union([z.string(), z.number()]).optional(),
  /** Verbatim, only where the source is the original or quotes a named speaker. */
  quote: z.strictObject({ text: z.string().min(1).max(400), lang: z.string() }).optional(),
  /** Perspectives, people or organizations. */
  held_by: z.array(anyRef).min(1),
  held: dating.optional(),
  answers: ref('claims').optional(),
  topics: z.array(ref('topics')).min(1).optional(),
  weight: z.number().int().min(1).max(5).optional(),
  cites,
});
