import type { Place } from '../../../model/place.ts';
import type { LocalizedText } from '../../../model/text.ts';
import { placeTypes } from '../../../vocabulary/place.ts';
import { choice, group, id, number, optional } from '../field.ts';
import { base } from '../shapes/base.ts';
import { names } from '../shapes/names.ts';
import type { KindFields } from './kind-fields.ts';

export const place: KindFields<Place<LocalizedText>> = {
  ...base(),
  type: choice('What kind of place.', placeTypes),
  names: optional(names('place_names', 'The names of a place through time.')),
  coordinates: optional(
    group<NonNullable<Place['coordinates']>>({
      lat: number('Latitude in decimal degrees, WGS 84.'),
      lon: number('Longitude in decimal degrees, WGS 84.'),
    }),
  ),
  within: optional(id('places', 'The place that it lies in.')),
};
