import { readFileSync } from 'node:fs';
import path from 'node:path';
import { check, getIssues } from '@placemarkio/check-geojson';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import * as dataset from '@russia-turkey/core/all';
import { meta } from '@russia-turkey/core/meta';
import { describe, expect, test } from 'vitest';
import { hostileDataset, hostileMeta, hostileTexts, illFormedTexts } from '../../../test/hostile-dataset.ts';
import { parseEdtf } from '../../dates/index.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Place } from '../../model/place.ts';
import type { LocalizedText } from '../../model/text.ts';
import { OptionError } from '../format/option-error.ts';
import { type LinkedPlaces, toLinkedPlaces } from '../linked-places.ts';
import { between, timespan } from './when.ts';

const schemaFile = path.resolve(import.meta.dirname, '../../../test/linked-places.schema.json');
const conforms = new Ajv2020({
  allErrors: true,
  strict: true,
  // Conditions on a part of a record need not repeat the type of the whole.
  strictTypes: false,
  strictRequired: false,
  formats: { uri: /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*$/i },
}).compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);

function read(places: LinkedPlaces): LinkedPlaces {
  const text = JSON.stringify(places);
  expect(getIssues(text)).toEqual([]);
  check(text);
  const parsed = JSON.parse(text) as LinkedPlaces;
  expect(conforms(parsed), JSON.stringify(conforms.errors?.slice(0, 3), null, 1)).toBe(true);
  return parsed;
}

/** Real data with some places changed. */
const withPlaces = (...places: readonly object[]): Dataset<LocalizedText> => ({
  ...dataset,
  places: places.map((change) => ({ ...place('istanbul'), ...change })),
});

function place(id: string): Place<LocalizedText> {
  const found = dataset.places.find((one) => one.id === id);
  if (!found) throw new Error(`There is no place ${id}.`);
  return found;
}

test('the schema that the others rely on refuses what the format refuses', () => {
  const real = toLinkedPlaces(dataset, { meta });
  const [first] = real.features;
  const wrong: readonly object[] = [
    {},
    { properties: { title: 'no class' } },
    { names: [{ toponym: 'never cited' }] },
    { when: { timespans: [{ end: { in: '1930' } }] } },
    { when: { timespans: [{ start: { in: '1930~' } }] } },
    { geometry: { type: 'Point', coordinates: [41, 99] } },
    { geometry: undefined },
    { links: [{ type: 'sameAs', identifier: 'wd:Q406' }] },
  ];
  const refused = wrong.map((change) => {
    const feature = Object.keys(change).length === 0 ? {} : { ...first, ...change };
    return !conforms(JSON.parse(JSON.stringify({ ...real, features: [feature] })));
  });
  expect(refused).toEqual(wrong.map(() => true));
  expect(conforms(JSON.parse(JSON.stringify({ ...real, features: [first] })))).toBe(true);
});

describe('the real places', () => {
  const { features } = read(toLinkedPlaces(dataset, { meta }));
  const of = (id: string) => features.find((one) => one['@id'].endsWith(`/places/${id}`));

  test('are all there, in their order, with all their names', () => {
    expect(features.map((one) => one['@id'])).toEqual(
      dataset.places.map(({ id }) => `https://russia-turkey.example/places/${id}`),
    );
    for (const [index, { label, alsoKnownAs, names }] of dataset.places.entries()) {
      const toponyms = features[index]?.names.map(({ toponym, lang }) => `${lang} ${toponym}`) ?? [];
      const all = [
        ...Object.entries(label).map(([lang, text]) => ({ lang, text })),
        ...(alsoKnownAs ?? []),
        ...(names ?? []),
      ].map(({ lang, text }) => `${lang} ${text}`);
      expect(new Set(toponyms)).toEqual(new Set(all));
      expect(toponyms).toHaveLength(new Set(all).size);
    }
  });

  test('have coordinates exactly where the record has them, longitude first', () => {
    for (const [index, { coordinates }] of dataset.places.entries()) {
      expect(features[index]?.geometry ?? null).toEqual(
        coordinates ? { type: 'Point', coordinates: [coordinates.lon, coordinates.lat] } : null,
      );
    }
    expect(features.some(({ geometry }) => geometry)).toBe(true);
  });

  test('Montreux is shown when the conference met and the convention was signed', () => {
    expect(of('montreux')?.when?.timespans).toEqual([
      { start: { in: '1936-06-22' }, end: { in: '1936-07-20' } },
      { start: { in: '1936-07-20' } },
    ]);
  });

  test('Hünkâr İskelesi lies within Istanbul, Istanbul was Constantinople', () => {
    expect(of('hunkar-iskelesi')?.relations).toEqual([
      {
        relationType: 'gvp:broaderPartitive',
        relationTo: 'https://russia-turkey.example/places/istanbul',
        label: 'Istanbul',
      },
    ]);
    expect(of('istanbul')?.names).toContainEqual(
      expect.objectContaining({ toponym: 'Kostantiniyye', lang: 'ota-Latn' }),
    );
  });

  test('titles follow the language, descriptions stand in all three', () => {
    const turkish = toLinkedPlaces(dataset, { meta, language: 'tr' }).features;
    expect(turkish.map(({ properties }) => properties.title)).toContain('İstanbul');
    expect(of('istanbul')?.descriptions?.map(({ lang }) => lang)).toEqual(['en', 'ru', 'tr']);
  });
});

describe('what a record may have', () => {
  test('a dated name keeps its time and sources; Wikidata is a close match', () => {
    const cites = [{ source: dataset.sources[0]?.id ?? '', at: 'p. 1' }];
    const names = [
      { text: 'Стамбул', lang: 'ru', from: parseEdtf('1930-03-28'), official: true, cites },
      { text: 'Константинополь', lang: 'ru', to: parseEdtf('1930~') },
    ];
    const [feature] = read(
      toLinkedPlaces(withPlaces({ names, sameAs: { wikidata: 'Q406' } }), {
        meta: { ...meta, asOf: '2026-11-25' },
      }),
    ).features;
    expect(feature?.links).toEqual([{ type: 'closeMatch', identifier: 'wd:Q406' }]);
    const now = feature?.names.find(({ toponym }) => toponym === 'Стамбул');
    expect(now?.when?.timespans).toEqual([{ start: { in: '1930-03-28' }, end: { earliest: '2026-11-25' } }]);
    expect(now?.citations?.at(-1)?.label).toBe(`${dataset.sources[0]?.title ?? ''}, p. 1`);
    expect(feature?.names.find(({ toponym }) => toponym === 'Константинополь')?.when?.timespans).toEqual([
      { start: { latest: '1930-12-31' }, end: { earliest: '1930-01-01', latest: '1930-12-31' } },
    ]);
  });

  test('every type of place has its class and concept', () => {
    const types: readonly Place['type'][] = [
      'city',
      'town',
      'village',
      'fortress',
      'region',
      'strait',
      'sea',
      'river',
      'lake',
      'island',
      'building',
      'site',
    ];
    const { features } = read(toLinkedPlaces(withPlaces(...types.map((type) => ({ type }))), { meta }));
    expect(features.map(({ properties }) => properties.fclasses.join('')).join('')).toBe('PPPSLHHHHTSS');
  });

  test.each([...hostileTexts, ...illFormedTexts])(
    'a dataset made of %j conforms and keeps its names',
    (text) => {
      const { features } = read(
        toLinkedPlaces(hostileDataset(text), { meta: hostileMeta(text), base: 'https://example.org/' }),
      );
      expect(features[0]?.properties.title).toBe(`${Buffer.from(text).toString()} en`);
      expect(features[0]?.geometry).toEqual({ type: 'Point', coordinates: [-28.97, 41.01] });
      expect(features[0]?.when?.timespans.length).toBeGreaterThan(5);
    },
  );

  test('a bad base is refused', () => {
    expect(() => toLinkedPlaces(dataset, { meta, base: 'places/' })).toThrow(OptionError);
  });
});

describe('timespans', () => {
  test('hold every day that the date can mean', () => {
    const day = fc
      .date({ min: new Date('1492-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const one = fc
      .tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~', '?', '%'))
      .map(([iso, length, mark]) => iso.slice(0, length) + mark);
    const edtf = fc.oneof(
      one,
      fc
        .tuple(one, one)
        .filter(([a, b]) => parseEdtf(b).latest >= parseEdtf(a).earliest)
        .map((ends) => ends.join('/')),
      one.map((end) => `${end}/..`),
      fc.uniqueArray(day, { minLength: 2, maxLength: 3 }).map((days) => `[${days.join(',')}]`),
    );
    fc.assert(
      fc.property(edtf, (text) => {
        const date = parseEdtf(text);
        const { start, end = start } = timespan(date, '2026-11-25');
        const from = start.in ?? start.earliest ?? '';
        const to = end.in ?? end.latest;
        // ISO 8601 sorts as text, a month before its days.
        expect(date.earliest.startsWith(from)).toBe(true);
        if (to === undefined) expect(date.open).toBe(true);
        else if (parseEdtf(to).latest !== date.latest) expect(text).toContain('/');
        expect(JSON.stringify({ start, end })).not.toMatch(/[~?%X[\]]/);
      }),
      { numRuns: 500 },
    );
  });

  test('of names without dates there are none', () => {
    expect(between(undefined, undefined, null)).toBeUndefined();
    expect(between(parseEdtf('1930'), undefined, null)).toEqual({ start: { in: '1930' } });
  });
});
