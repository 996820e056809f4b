import { z } from 'zod';
import { base, closing } from './base.ts';
import { cites } from './citation.ts';
import { edtf } from './dating.ts';
import { ref } from './reference.ts';

/** One place through all its names. */
export const place = z.strictObject({
  type: z.enum([
    'city',
    'town',
    'village',
    'fortress',
    'region',
    'strait',
    'sea',
    'island',
    'building',
    'site',
  ]),
  ...base,
  names: z
    .array(
      z.strictObject({
        text: z.string().min(1).max(80),
        lang: z.string(),
        from: edtf.optional(),
        to: edtf.optional(),
        official: z.literal(true).optional(),
        cites: cites.optional(),
      }),
    )
    .min(1)
    .optional(),
  /** Decimal degrees, WGS 84, rounded to what the source supports. */
  coordinates: z
    .strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) })
    .optional(),
  within: ref('places').optional(),
  ...closing,
});
