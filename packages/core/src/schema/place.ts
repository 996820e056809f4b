import { z } from 'zod';
import { placeTypes } from '../vocabulary/place.ts';
import { base, closing } from './base.ts';
import { choice } from './choice.ts';
import { datedName } from './name.ts';
import { ref } from './reference.ts';

export const place = z
  .strictObject({
    type: choice(placeTypes).describe('What it is.'),
    ...base,
    names: z
      .array(datedName)
      .min(1)
      .optional()
      .describe('Names by date and language, where the label is not the name of every day.'),
    coordinates: z
      .strictObject({
        lat: z.number().min(-90).max(90).describe('Degrees north.'),
        lon: z.number().min(-180).max(180).describe('Degrees east.'),
      })
      .optional()
      .describe('Decimal degrees, WGS 84, rounded to what the source supports.'),
    within: ref('places').optional().describe('The larger place that it lies in.'),
    ...closing,
  })
  .meta({ description: 'One place through all its names.' });
