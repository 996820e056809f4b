import { z } from 'zod';
import { base, closing } from './base.ts';
import { cites } from './citation.ts';
import { edtf } from './dating.ts';
import { anyRef, id } from './reference.ts';
import { labels, sentence } from './text.ts';

/** A series of figures; reporters that disagree stand side by side. */
export const indicator = z.strictObject({
  type: z.enum(['trade', 'energy', 'tourism', 'opinion', 'investment', 'people', 'military']),
  ...base,
  unit: z.string().min(1).max(40),
  /** Parts that are reported together, e.g. favourable and unfavourable. */
  categories: z.array(z.strictObject({ id, labels })).min(2).optional(),
  series: z
    .array(
      z.strictObject({
        period: edtf,
        category: id.optional(),
        value: z.number(),
        low: z.number().optional(),
        high: z.number().optional(),
        /** An organization, a perspective or a person. */
        reporter: anyRef,
        method: sentence.optional(),
        rounded_to: z.number().positive().optional(),
        cites,
      }),
    )
    .min(1),
  ...closing,
});
