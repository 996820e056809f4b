import { z } from 'zod';
import { base, closing } from './base.ts';
import { datedName } from './name.ts';
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
    'river',
    'lake',
    'island',
    'building',
    'site',
  ]),
  ...base,
  names: z.array(datedName).min(1).optional(),
  /** Decimal degrees, WGS 84, rounded to what the source supports. */
  coordinates: z
    .strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) })
    .optional(),
  within: ref('places').optional(),
  ...closing,
});
