import type { Place } from '@russia-turkey/core';
import { describe, expect, it } from 'vitest';
import { gazetteer, listedKinds } from '../src/map/gazetteer.ts';
import { labelled } from '../src/map/labels.ts';
import { degrees, position } from '../src/map/degrees.ts';
import { plate } from '../src/map/plate.ts';
import { placed, projectionOf, region, wideFor } from '../src/map/view.ts';
import { dataset } from '../src/site/dataset.ts';
import { folderOf, languages } from '../src/site/languages.ts';
import { isWithin, overlap } from '../src/svg/boxes.ts';
import { svgText } from '../src/svg/drawn.ts';
import { documentOf, textOf } from './site.ts';

describe.each(languages)('the map in %s', (language) => {
  const document = documentOf(`${folderOf(language)}map/index.html`);
  const places: readonly Place[] = dataset[language].places;
  const ids = (selector: string) =>
    [...document.querySelectorAll(selector)].map((element) => element.getAttribute('data-place'));

  it('has every place in its list once, under the heading that is true of it', () => {
    expect(ids('.entry').sort()).toEqual(places.map(({ id }) => id).sort());
    const withCoordinates = places.filter(({ coordinates }) => coordinates).map(({ id }) => id);
    expect(ids('section[aria-labelledby="on-map"] .entry').sort()).toEqual(withCoordinates.sort());
  });

  it('has every place with coordinates on one plate, named and led to, and no other', () => {
    const withCoordinates = places.filter(({ coordinates }) => coordinates);
    expect(ids('.sheet .place').sort()).toEqual(withCoordinates.map(({ id }) => id).sort());
    for (const { id, label, coordinates } of withCoordinates) {
      const mark = document.querySelector(`.sheet [data-place="${id}"]`);
      expect(textOf(mark?.querySelector('text') ?? null)).toBe(label);
      expect(mark?.getAttribute('href')).toBe(`../places/${id}.html`);
      expect([mark?.getAttribute('data-lat'), mark?.getAttribute('data-lon')].map(Number)).toEqual([
        coordinates?.lat,
        coordinates?.lon,
      ]);
    }
  });

  it('lists every treaty, event, war, mission and project under the places that it names', () => {
    const named = (value: unknown): string[] =>
      typeof value !== 'object' || value === null
        ? []
        : Object.entries(value).flatMap(([key, inner]) =>
            key === 'cites'
              ? []
              : ['at', 'sites', 'theatres'].includes(key)
                ? [inner as string | string[]].flat()
                : named(inner),
          );
    const expected = listedKinds.flatMap((kind) =>
      dataset[language][kind].flatMap((record) =>
        [...new Set(named(record))].map((place) => `${place} ${kind}/${record.id}`),
      ),
    );
    const listed = [...document.querySelectorAll('.entry li')].map(
      (item) =>
        `${item.closest('.entry')?.getAttribute('data-place')} ${item
          .querySelector('a')
          ?.getAttribute('href')
          ?.slice('../'.length, -'.html'.length)}`,
    );
    expect(expected.length).toBeGreaterThan(100);
    expect(listed.sort()).toEqual(expected.sort());
  });

  it('tells what happened at a place in the order of time', () => {
    for (const { found } of gazetteer(language)) {
      const days = found.flatMap(({ date }) => date?.earliest ?? []);
      expect(days).toEqual([...days].sort());
    }
  });

  it('keeps the filter out of sight until the script comes', () => {
    expect(document.querySelector('.filter')?.hasAttribute('hidden')).toBe(true);
  });
});

describe('a plate', () => {
  /** Places all over both plates, some close together. */
  const points = Array.from({ length: 60 }, (_, index) => ({
    lat: 33 + ((index * 7.31) % 27),
    lon: 1 + ((index * 11.77) % 72),
  }));

  it('shows every point within its extent inside its frame, and where it belongs', () => {
    for (const view of [region, wideFor(points)]) {
      const projection = projectionOf(view);
      for (const point of points.filter(
        ({ lat, lon }) =>
          lat > view.extent.south &&
          lat < view.extent.north &&
          lon > view.extent.west &&
          lon < view.extent.east,
      )) {
        const [x, y] = placed(projection, point);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(view.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(view.height);
        const back = projection.invert?.([x, y]) ?? [];
        expect(back[0]).toBeCloseTo(point.lon, 6);
        expect(back[1]).toBeCloseTo(point.lat, 6);
      }
    }
  });

  it('widens for a place that lies further than all others', () => {
    const { extent } = wideFor([{ lat: -33.9, lon: 151.2 }]);
    expect(extent.south).toBeLessThan(-33.9);
    expect(extent.east).toBeGreaterThan(151.2);
  });

  it('lets no name cover another, a foreign mark or the frame', () => {
    const frame = { left: 0, top: 0, right: 900, bottom: 560 };
    const wanted = points.map((_, index) => ({
      id: String(index),
      text: ['Ункяр-Искелеси', 'Kars', 'Küçük Kaynarca', 'Saint Petersburg'][index % 4] ?? '',
      x: 120 + ((index * 137) % 660),
      y: 40 + ((index * 89) % 480),
      mark: index % 9 === 0 ? 0 : 4,
    }));
    const labels = labelled(wanted, frame);
    for (const [index, { box, text }] of labels.entries()) {
      expect(isWithin(box, frame), text).toBe(true);
      for (const other of labels.slice(index + 1)) expect(overlap(box, other.box), text).toBe(false);
      for (const { id, x, y, mark } of labels)
        if (mark > 0 && id !== labels[index]?.id)
          expect(overlap(box, { left: x - mark, right: x + mark, top: y - mark, bottom: y + mark })).toBe(
            false,
          );
    }
  });

  it('says so when it is too full', () => {
    const crowd = Array.from({ length: 200 }, (_, index) => ({
      id: String(index),
      text: 'Constantinople',
      x: 50,
      y: 50,
      mark: 4,
    }));
    expect(() => labelled(crowd, { left: 0, top: 0, right: 200, bottom: 200 })).toThrow(
      /no room for the name/,
    );
  });

  it('takes names for text, whatever is in them', () => {
    const hostile = '"><script>alert(1)</script>';
    const drawn = svgText(
      plate(region, {
        label: hostile,
        language: 'en',
        places: [
          { id: 'x', kind: 'places', type: 'city', label: hostile, coordinates: { lat: 41, lon: 29 } },
        ],
        linkTo: () => `${hostile}.html`,
      }),
    );
    expect(drawn).not.toContain('<script>');
    expect(drawn.match(/&lt;script&gt;/g)).toHaveLength(3);
  });
});

describe('degrees', () => {
  it.each([
    ['en', '41.0138°\u00a0N, 28.9497°\u00a0E', '12.5°\u00a0S, 3°\u00a0W'],
    ['ru', '41,0138°\u00a0с.\u00a0ш., 28,9497°\u00a0в.\u00a0д.', '12,5°\u00a0ю.\u00a0ш., 3°\u00a0з.\u00a0д.'],
    ['tr', '41,0138°\u00a0K, 28,9497°\u00a0D', '12,5°\u00a0G, 3°\u00a0B'],
  ] as const)('are written as %s has them', (language, istanbul, elsewhere) => {
    expect(position({ lat: 41.0138, lon: 28.9497 }, language)).toBe(istanbul);
    expect(position({ lat: -12.5, lon: -3 }, language)).toBe(elsewhere);
    expect(degrees(0, 'lat', language)).toBe('0°');
  });
});
