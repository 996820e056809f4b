import type { Language } from '@russia-turkey/core';
import { type GeoProjection, geoPath } from 'd3-geo';
import { type Drawn, draw } from '../svg/drawn.ts';
import { degrees } from './degrees.ts';
import { type View, placed } from './view.ts';

/** The net of meridians and parallels, named along the left and the lower edge. */
export function graticule(view: View, projection: GeoProjection, language: Language): Drawn {
  const { extent, width, height, step } = view;
  const path = geoPath(projection).digits(1);
  const meridians = multiples(extent.west - 20, extent.east + 20, step);
  const parallels = multiples(extent.south - 10, extent.north + 10, step);
  const lines = [
    ...meridians.map((lon) =>
      line(multiples(extent.south - 10, extent.north + 10, 1).map((lat) => [lon, lat])),
    ),
    ...parallels.map((lat) =>
      line(multiples(extent.west - 20, extent.east + 20, 1).map((lon) => [lon, lat])),
    ),
  ].flatMap((one) => path(one) ?? []);
  const below = meridians.flatMap((lon) => {
    const lat = crossing(
      extent.south - 10,
      extent.north,
      (lat) => placed(projection, { lat, lon })[1] - height,
    );
    const x = placed(projection, { lat, lon })[0];
    return x > 30 && x < width - 20 ? [named(degrees(lon, 'lon', language), x, height - 6, 'middle')] : [];
  });
  const beside = parallels.flatMap((lat) => {
    const lon = crossing(extent.west - 20, extent.east, (lon) => placed(projection, { lat, lon })[0]);
    const y = placed(projection, { lat, lon })[1];
    return y > 16 && y < height - 24 ? [named(degrees(lat, 'lat', language), 6, y - 4, 'start')] : [];
  });
  return draw('g', { class: 'graticule' }, draw('path', { d: lines.join('') }), below, beside);
}

const line = (coordinates: number[][]) => ({ type: 'LineString' as const, coordinates });

const multiples = (from: number, to: number, step: number): number[] => {
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, index) => first + index * step);
};

/** Where a steady function is nought, by halving. */
function crossing(from: number, to: number, of: (at: number) => number): number {
  let [low, high] = [from, to];
  const rising = of(high) > of(low);
  for (let round = 0; round < 40; round += 1) {
    const middle = (low + high) / 2;
    if (of(middle) > 0 === rising) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

const named = (text: string, x: number, y: number, anchor: string): Drawn =>
  draw('text', { x, y, 'text-anchor': anchor }, text);
