import { type GeoProjection, geoConicEqualArea } from 'd3-geo';

export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** A stretch of the earth between two meridians and two parallels. */
export interface Extent {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A plate of the map. */
export interface View {
  readonly id: 'region' | 'wide';
  readonly extent: Extent;
  readonly width: number;
  readonly height: number;
  /** Degrees between the lines of the graticule. */
  readonly step: number;
}

/** The Black Sea and the lands around it, where most of what the dataset tells took place. */
export const region: View = {
  id: 'region',
  extent: { west: 23, south: 34.5, east: 48, north: 48.5 },
  width: 900,
  height: 660,
  step: 5,
};

const widest: Extent = { west: 0, south: 32, east: 74, north: 61 };
const margin = 2;

/** From Paris to the steppe, and further if a place lies further: none falls off the map. */
export const wideFor = (points: readonly Point[]): View => ({
  id: 'wide',
  extent: {
    west: Math.min(widest.west, ...points.map(({ lon }) => lon - margin)),
    south: Math.min(widest.south, ...points.map(({ lat }) => lat - margin)),
    east: Math.max(widest.east, ...points.map(({ lon }) => lon + margin)),
    north: Math.max(widest.north, ...points.map(({ lat }) => lat + margin)),
  },
  width: 900,
  height: 560,
  step: 10,
});

export const contains = ({ west, south, east, north }: Extent, { lat, lon }: Point): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/** Equal areas, since no land is to look larger than another; north is up in the middle. */
export function projectionOf({ extent, width, height }: View): GeoProjection {
  const { west, south, east, north } = extent;
  const projection = geoConicEqualArea()
    .parallels([south + (north - south) / 6, north - (north - south) / 6])
    .rotate([-(west + east) / 2, 0]);
  projection.fitExtent(
    [
      [0, 0],
      [width, height],
    ],
    // A frame of points: a polygon with so long sides would bulge towards the poles.
    { type: 'MultiPoint', coordinates: outline(extent) },
  );
  return projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
}

/** Where a point lies on a plate. */
export function placed(projection: GeoProjection, { lat, lon }: Point): readonly [x: number, y: number] {
  const found = projection([lon, lat]);
  if (!found) throw new Error(`The map has no room for ${lat}, ${lon}. Are these degrees north and east?`);
  return found;
}

/** The extent as a line of points, from its south-western corner around. */
export function outline({ west, south, east, north }: Extent): [number, number][] {
  const steps = 24;
  const along = (from: number, to: number, index: number) => from + ((to - from) * index) / steps;
  const side = (at: (index: number) => [number, number]) =>
    Array.from({ length: steps }, (_, index) => at(index));
  return [
    ...side((index) => [along(west, east, index), south]),
    ...side((index) => [east, along(south, north, index)]),
    ...side((index) => [along(east, west, index), north]),
    ...side((index) => [west, along(north, south, index)]),
  ];
}
