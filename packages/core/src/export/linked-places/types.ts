import type { Place } from '../../model/place.ts';

/** Getty AAT concept and GeoNames feature class of each type of place. */
export const placeTypes = {
  city: { aat: '300008389', label: 'city', fclass: 'P' },
  town: { aat: '300008375', label: 'town', fclass: 'P' },
  village: { aat: '300008372', label: 'village', fclass: 'P' },
  fortress: { aat: '300006888', label: 'fortification', fclass: 'S' },
  region: { aat: '300182722', label: 'region (geographic)', fclass: 'L' },
  // The list that the World Historical Gazetteer takes has no straits.
  strait: { aat: '300266059', label: 'body of water (natural)', fclass: 'H' },
  sea: { aat: '300008694', label: 'sea', fclass: 'H' },
  river: { aat: '300008707', label: 'river', fclass: 'H' },
  lake: { aat: '300008680', label: 'lake', fclass: 'H' },
  island: { aat: '300008791', label: 'island', fclass: 'T' },
  building: { aat: '300004792', label: 'building', fclass: 'S' },
  site: { aat: '300000809', label: 'site', fclass: 'S' },
} as const satisfies Record<
  Place['type'],
  { readonly aat: string; readonly label: string; readonly fclass: 'A' | 'H' | 'L' | 'P' | 'R' | 'S' | 'T' }
>;
