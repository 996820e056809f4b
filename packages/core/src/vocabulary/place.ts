import type { Place } from '../model/place.ts';

export const placeTypes: Readonly<Record<Place['type'], string>> = {
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
