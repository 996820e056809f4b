import type { Language, Place } from '@russia-turkey/core';
import { geoPath } from 'd3-geo';
import { type Drawn, draw } from '../svg/drawn.ts';
import { graticule } from './graticule.ts';
import { type Label, labelled } from './labels.ts';
import { land } from './land.ts';
import { type View, contains, outline, placed, projectionOf } from './view.ts';

export type PlacedPlace = Place & { readonly coordinates: NonNullable<Place['coordinates']> };

export interface PlateOptions {
  /** The name of the plate, for those who do not see it. */
  readonly label: string;
  /** In the order in which they choose the room for their names. */
  readonly places: readonly PlacedPlace[];
  /** Of the degrees along the edges. */
  readonly language: Language;
  /** A stretch that another plate shows in more detail: its places are dots here, and have their names there. */
  readonly inset?: View;
  readonly linkTo: (place: Place) => string;
}

/** How a place is marked: settlements by a dot, stretches by a ring, single spots by a lozenge, waters by their name. */
export function markOf(type: Place['type']): 'dot' | 'ring' | 'lozenge' | 'name' {
  switch (type) {
    case 'city':
    case 'town':
    case 'village':
      return 'dot';
    case 'region':
    case 'island':
      return 'ring';
    case 'fortress':
    case 'building':
    case 'site':
      return 'lozenge';
    case 'sea':
    case 'strait':
    case 'river':
    case 'lake':
      return 'name';
  }
}

/** Half the side of a mark. */
const markSize = 4;

/** Coasts, the net of degrees, and the places that lie within. */
export function plate(view: View, { label, places, language, inset, linkTo }: PlateOptions): Drawn {
  const { id, width, height } = view;
  const projection = projectionOf(view);
  const path = geoPath(projection).digits(1);
  const named = places.filter(
    ({ coordinates }) =>
      contains(view.extent, coordinates) && !(inset && contains(inset.extent, coordinates)),
  );
  const byId = new Map(named.map((place) => [place.id, place]));
  const labels = labelled(
    named.map((place) => {
      const [x, y] = placed(projection, place.coordinates);
      return { id: place.id, text: place.label, x, y, mark: markOf(place.type) === 'name' ? 0 : markSize };
    }),
    { left: 4, top: 4, right: width - 4, bottom: height - 22 },
  );
  return draw(
    'svg',
    { class: 'sheet', viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', 'aria-label': label },
    draw('rect', { class: 'sea', width, height }),
    draw('path', { class: 'land', d: path(land) ?? undefined }),
    graticule(view, projection, language),
    inset ? insetOf(inset, view, places) : undefined,
    labels
      .map((one) => {
        const place = byId.get(one.id);
        return place ? drawnPlace(place, one, linkTo) : undefined;
      })
      .filter((one) => one !== undefined),
    draw('rect', { class: 'frame', 'data-view': id, x: 0.5, y: 0.5, width: width - 1, height: height - 1 }),
  );
}

function drawnPlace(
  place: PlacedPlace,
  { x, y, anchor, box, leader }: Label,
  linkTo: (place: Place) => string,
): Drawn {
  const { lat, lon } = place.coordinates;
  const bound = { start: box.left, middle: (box.left + box.right) / 2, end: box.right }[anchor];
  return draw(
    'a',
    {
      class: `place ${markOf(place.type)}`,
      href: linkTo(place),
      'data-place': place.id,
      'data-lat': String(lat),
      'data-lon': String(lon),
    },
    leader ? draw('line', { class: 'leader', x1: x, y1: y, x2: leader[0], y2: leader[1] }) : undefined,
    sign(place, x, y),
    draw('text', { x: bound, y: box.bottom - 3.5, 'text-anchor': anchor }, place.label),
  );
}

function sign({ type }: Place, x: number, y: number): Drawn | undefined {
  switch (markOf(type)) {
    case 'dot':
      return draw('circle', { class: 'sign', cx: x, cy: y, r: 3.5 });
    case 'ring':
      return draw('circle', { class: 'sign', cx: x, cy: y, r: 4 });
    case 'lozenge':
      return draw('path', { class: 'sign', d: `M${at(x)} ${at(y - 4.5)}l4.5 4.5l-4.5 4.5l-4.5 -4.5z` });
    case 'name':
      return undefined;
  }
}

const at = (value: number): string => value.toFixed(1);

/** The frame of the plate with more detail, and its places as dots without names. */
function insetOf(inset: View, view: View, places: readonly PlacedPlace[]): Drawn {
  const projection = projectionOf(view);
  const frame = outline(inset.extent).map(([lon, lat]) => placed(projection, { lat, lon }).map(at).join(' '));
  return draw(
    'g',
    { class: 'inset', 'aria-hidden': 'true' },
    draw('path', { class: 'frame', d: `M${frame.join('L')}Z` }),
    places
      .filter(({ coordinates, type }) => contains(inset.extent, coordinates) && markOf(type) !== 'name')
      .map(({ coordinates }) => {
        const [cx, cy] = placed(projection, coordinates);
        return draw('circle', { cx, cy, r: 1.8 });
      }),
  );
}
