import { z } from 'zod';
import { base, closing } from './base.ts';
import { choice } from './choice.ts';
import { datedName } from './name.ts';
import { ref } from './reference.ts';

export const placeTypes = {
  city: 'a large settlement',
  town: 'a smaller settlement',
  village: 'a rural settlement',
  fortress: 'a fortified place',
  region: 'a stretch of land, a province, a peninsula',
  strait: 'a strait or the Straits',
  sea: 'a sea or a bay',
  river: 'a river',
  lake: 'a lake',
  island: 'an island or islands',
  building: 'one building',
  site: 'any other spot: a field, a base, a plant',
};

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
