import type { Place } from '../../../model/place.ts';
import type { LocalizedText } from '../../../model/text.ts';
import { described } from '../described.ts';
import { type GraphNode, node } from '../graph.ts';
import { partIri, recordIri, ref } from '../iri.ts';
import { number } from '../number.ts';
import type { ClassTerm } from '../terms.ts';
import { datedNames } from './dated-name.ts';

/** schema.org’s City is “a city or town”; for a village it has nothing narrower than Place. */
const classOf: Record<Place['type'], ClassTerm> = {
  city: 'City',
  town: 'City',
  village: 'Place',
  fortress: 'LandmarksOrHistoricalBuildings',
  region: 'Place',
  strait: 'BodyOfWater',
  sea: 'SeaBodyOfWater',
  river: 'RiverBodyOfWater',
  lake: 'LakeBodyOfWater',
  island: 'Landform',
  building: 'Place',
  site: 'Place',
};

export function placeNode(record: Place<LocalizedText>, base: string): GraphNode {
  const id = recordIri(base, `places/${record.id}`);
  return node(id, [classOf[record.type]], {
    ...described(base, record, { keywords: true }),
    'rt:datedName': datedNames(base, id, record.names),
    geo:
      record.coordinates &&
      node(partIri(id, 'coordinates'), ['GeoCoordinates'], {
        latitude: number(record.coordinates.lat),
        longitude: number(record.coordinates.lon),
      }),
    containedInPlace: ref(base, record.within, 'places'),
  });
}
