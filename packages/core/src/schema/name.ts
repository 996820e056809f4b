import { z } from 'zod';
import { cites } from './citation.ts';
import { edtf } from './dating.ts';
import { bcp47 } from './text.ts';

/** A name that something had for a time, in one language. */
export const datedName = z.strictObject({
  text: z.string().min(1).max(80),
  lang: bcp47,
  from: edtf.optional(),
  to: edtf.optional(),
  official: z.literal(true).optional(),
  cites: cites.optional(),
});
