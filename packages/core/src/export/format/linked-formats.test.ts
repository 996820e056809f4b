import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as dataset from '@russia-turkey/core/all';
import { meta } from '@russia-turkey/core/meta';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { parseEdtf } from '../../dates/index.ts';
import { byId } from '../../query/by-id.ts';
import * as icalendar from '../icalendar.ts';
import { escapedText } from '../icalendar/content-line.ts';
import { firstOn, recurrence } from '../icalendar/recurrence.ts';
import * as jsonLd from '../json-ld.ts';
import { number } from '../linked-data/number.ts';
import * as linkedPlaces from '../linked-places.ts';
import { timespan } from '../linked-places/when.ts';
import * as nTriples from '../n-triples.ts';
import { wellFormed } from './well-formed.ts';

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

describe('the examples do what they say', () => {
  const scope = {
    ...jsonLd,
    ...nTriples,
    ...linkedPlaces,
    ...icalendar,
    byId,
    dataset,
    escapedText,
    firstOn,
    meta,
    number,
    parseEdtf,
    recurrence,
    timespan,
    wellFormed,
  };
  const folder = path.resolve(import.meta.dirname, '..');
  const own =
    /^(icalendar|json-ld|linked-places|n-triples)\.ts$|^(icalendar|linked-data|linked-places)\/|^format\/well/;
  const examples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => own.test(file) && file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) =>
      [
        ...readFileSync(path.join(folder, file), 'utf8').matchAll(/@example\n((?: \* .+ \/\/ .+\n)+)/g),
      ].flatMap(([, block = '']) =>
        block
          .trim()
          .split('\n')
          .map((line) => line.replace(/^\s*\* /, '').split(' // ') as [string, string]),
      ),
    );

  test('there are as many as were written', () => {
    expect(examples.length).toBeGreaterThanOrEqual(10);
  });

  test.each(examples)('%s is %s', (expression, value) => {
    const run = (code: string): unknown =>
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the examples of our own files
      (new Function(...Object.keys(scope), `return (${code})`) as (...values: unknown[]) => unknown)(
        ...Object.values(scope),
      );
    expect(run(expression)).toEqual(run(value));
  });
});
