import { readdirSync } from 'node:fs';
import path from 'node:path';
import * as dataset from '@russia-turkey/core/all';
import { meta } from '@russia-turkey/core/meta';
import { afterEach, describe, expect, test, vi } from 'vitest';
import * as icalendar from '../icalendar.ts';
import * as jsonLd from '../json-ld.ts';
import * as linkedPlaces from '../linked-places.ts';
import * as nTriples from '../n-triples.ts';

const formats = [jsonLd, nTriples, linkedPlaces, icalendar].map(({ format }) => format);

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe.each(formats.map((format) => [format.name, format] as const))('%s', (name, format) => {
  test('is an entry of its name, and says what it is for in one line', () => {
    expect(readdirSync(path.resolve(import.meta.dirname, '..'))).toContain(`${name}.ts`);
    expect(format.says).toMatch(/^[^\n]{20,120}\.$/);
  });

  test('writes the same bytes on any day, and asks nobody', async () => {
    vi.stubGlobal('fetch', () => {
      throw new Error('An export asked the network.');
    });
    const written = [];
    for (const now of ['1999-12-31T23:59:59Z', '2030-02-28T00:00:00Z']) {
      vi.setSystemTime(new Date(now));
      written.push(await format.files(dataset, meta));
    }
    expect(written[0]).toEqual(written[1]);
    for (const [file, content] of written[0] ?? []) {
      expect(file).toMatch(/^[a-z-]+(\.(en|ru|tr))?\.(jsonld|nt|geojson|ics)$/);
      expect(content.length).toBeGreaterThan(10_000);
    }
  });
});

test('no two formats write the same file', async () => {
  const files = await Promise.all(formats.map(async (one) => [...(await one.files(dataset, meta)).keys()]));
  expect(files.flat().sort()).toEqual([
    'anniversaries.en.ics',
    'anniversaries.ru.ics',
    'anniversaries.tr.ics',
    'linked-places.geojson',
    'russia-turkey.jsonld',
    'russia-turkey.nt',
  ]);
});
