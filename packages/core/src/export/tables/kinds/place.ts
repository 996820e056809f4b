import type { Place, PlaceName } from '../../../model/place.ts';
import type { LocalizedText } from '../../../model/text.ts';
import { choice, flag, group, id, number, optional, rows, text } from '../field.ts';
import { base } from '../shapes/base.ts';
import { citations } from '../shapes/citations.ts';
import { date } from '../shapes/date.ts';
import type { KindFields } from './kind-fields.ts';

const names = rows<PlaceName>(
  { name: 'place_names', says: 'The names of a place through time.', by: 'owner', one: 'name' },
  {
    text: text('The name.'),
    lang: text('The language and script of the name, BCP 47.'),
    from: optional(date('Since when it was called so')),
    to: optional(date('Until when it was called so')),
    official: optional(flag('The official name of its time.')),
    cites: optional(citations()),
  },
);

export const place: KindFields<Place<LocalizedText>> = {
  ...base(),
  type: choice<Place['type']>()('What kind of place.', [
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
  names: optional(names),
  coordinates: optional(
    group<NonNullable<Place['coordinates']>>({
      lat: number('Latitude in decimal degrees, WGS 84.'),
      lon: number('Longitude in decimal degrees, WGS 84.'),
    }),
  ),
  within: optional(id('places', 'The place that it lies in.')),
};
