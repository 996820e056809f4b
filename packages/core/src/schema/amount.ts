import { z } from 'zod';
import { cites } from './citation.ts';
import { edtf } from './dating.ts';
import { localized } from './text.ts';

/** A count or a sum: best alone, or low and high, or all three, in one unit. */
export const amount = z
  .strictObject({
    low: z.number().optional(),
    best: z.number().optional(),
    high: z.number().optional(),
    /** UCUM-like or plain words: `MW`, `USD`, `people`, `%`, `km`. */
    unit: z.string().min(1).max(40),
  })
  .refine((a) => a.best !== undefined || (a.low !== undefined && a.high !== undefined), {
    message: 'needs best, or both low and high',
  });

/** A figure about a record: what is counted, how much, as of when, according to whom. */
export const figure = z.strictObject({
  of: localized(120),
  amount,
  as_of: edtf.optional(),
  cites: cites.optional(),
});
