import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import { canonize } from 'rdf-canonize';
import * as dataset from '@russia-turkey/core/all';
import { meta } from '@russia-turkey/core/meta';
import { describe, expect, test } from 'vitest';
import { hostileDataset, hostileMeta, hostileTexts, illFormedTexts } from '../../../test/hostile-dataset.ts';
import type { AnyRecord, Dataset } from '../../model/dataset.ts';
import type { LocalizedText } from '../../model/text.ts';
import { kinds } from '../../vocabulary/kinds.ts';
import { OptionError } from '../format/option-error.ts';
import { jsonLdText, recordToJsonLd, toJsonLd, type JsonLdObject } from '../json-ld.ts';
import { toNTriples } from '../n-triples.ts';
import { type GraphNode, type GraphValue, isNode } from './graph.ts';
import { defaultBase, recordIri } from './iri.ts';
import { number } from './number.ts';
import { recordNodes } from './record-nodes.ts';
import { coercionOf, schemaClasses, schemaProperties } from './terms.ts';
import { byCodePoint } from './triples.ts';
import { ownClasses, ownProperties } from './vocabulary.ts';

const offline = {
  documentLoader: (url: string) => Promise.reject(new Error(`${url} was asked for; nothing may be fetched`)),
};

/** JSON-LD as another reads it: canonical N-Quads. `safe` refuses whatever would be dropped. */
const readJsonLd = (text: string): Promise<string> =>
  jsonld.canonize(
    JSON.parse(text) as jsonld.JsonLdDocument,
    {
      ...offline,
      algorithm: 'RDFC-1.0',
      format: 'application/n-quads',
      safe: true,
    } as object,
  );

/** N-Triples as another reads them: the quads in canonical N-Quads. */
const readNTriples = (text: string): Promise<string> =>
  canonize(new Parser({ format: 'N-Triples' }).parse(text), {
    algorithm: 'RDFC-1.0',
    format: 'application/n-quads',
  });

const idOf = (one: JsonLdObject): string => one['@id'] as string;

const records = (all: Dataset<LocalizedText>): readonly AnyRecord<LocalizedText>[] =>
  kinds.flatMap((kind): readonly AnyRecord<LocalizedText>[] => all[kind]);

describe('JSON-LD and N-Triples are one graph', () => {
  test('the real dataset: each foreign reader gives back the very bytes', async () => {
    const nTriples = toNTriples(dataset, { meta });
    expect(await readJsonLd(jsonLdText(toJsonLd(dataset, { meta })))).toBe(nTriples);
    expect(await readNTriples(nTriples)).toBe(nTriples);
  });

  test.each([...hostileTexts, ...illFormedTexts])('a dataset made of %j', async (text) => {
    const hostile = hostileDataset(text);
    const options = { meta: hostileMeta(text), base: 'https://example.org/data/' };
    const nTriples = toNTriples(hostile, options);
    expect(new Set((await readJsonLd(jsonLdText(toJsonLd(hostile, options)))).split('\n'))).toEqual(
      new Set(nTriples.split('\n')),
    );
    const quads = new Parser({ format: 'N-Triples' }).parse(nTriples);
    expect(quads).toHaveLength(nTriples.split('\n').length - 1);
    const summary = quads.find(
      ({ subject, predicate, object }) =>
        subject.value === recordIri(options.base, `events/${text}`) &&
        predicate.value === 'https://schema.org/description' &&
        'language' in object &&
        object.language === 'tr',
    );
    // What UTF-8 cannot say becomes U+FFFD; all else comes back as it was.
    expect(summary?.object.value).toBe(`${Buffer.from(text).toString()} tr`);
  });

  test('any text survives in a label', async () => {
    const kars = dataset.treaties[0];
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (en) => {
        const odd = { ...dataset, treaties: [{ ...kars, label: { ...kars?.label, en } }] } as never;
        const written = new Parser({ format: 'N-Triples' }).parse(toNTriples(only(odd), { meta }));
        expect(written.map(({ object }) => object.value)).toContain(en);
        const read = await readJsonLd(jsonLdText(toJsonLd(only(odd), { meta })));
        expect(new Set(read.split('\n'))).toEqual(new Set(toNTriples(only(odd), { meta }).split('\n')));
      }),
      { numRuns: 40 },
    );
  });

  test('one record alone says what it says among all', async () => {
    const all = new Set(toNTriples(dataset, { meta }).split('\n'));
    for (const record of records(dataset).filter((_, index) => index % 50 === 0)) {
      const own = (await readJsonLd(jsonLdText(recordToJsonLd(record)))).split('\n');
      expect(own.filter((line) => !all.has(line))).toEqual([]);
      expect(own.length).toBeGreaterThan(3);
    }
  });
});

/** The treaties of a dataset and nothing else, for quick properties. */
const only = (all: Dataset<LocalizedText>): Dataset<LocalizedText> => ({
  ...(Object.fromEntries(kinds.map((kind) => [kind, []])) as unknown as Dataset<LocalizedText>),
  treaties: all.treaties,
});

/** Every text of its own, so that one cannot stand for another that was lost. */
function numbered<T>(value: T): T {
  let count = 0;
  return JSON.parse(
    JSON.stringify(value).replace(/every-field/g, () => {
      count += 1;
      return `every-field-${count}`;
    }),
  ) as T;
}

describe('nothing is lost', () => {
  test('every record is a node of a fitting type, and there are no others', () => {
    const graph = toJsonLd(dataset, { meta })['@graph'];
    const ids = graph.map(idOf);
    const own = records(dataset).map(({ kind, id }) => recordIri(defaultBase, `${kind}/${id}`));
    expect(own).toHaveLength(meta.counts['records'] ?? 0);
    expect(new Set(ids).size).toBe(ids.length);
    const rest = new Set(ids);
    for (const id of own) expect(rest.delete(id), id).toBe(true);
    const figures = dataset.indicators.flatMap(({ series }) => series).length;
    expect([...rest].filter((id) => id.includes('#observation-'))).toHaveLength(figures);
    expect([...rest].filter((id) => !/#|\/(dataset|topics)$/.test(id))).toEqual([]);
  });

  // Follows from other fields, or is the other end of what another record says.
  const derived = new Set(['kind', 'claims', 'answeredBy', 'linkedFrom', 'precision', 'qualifiers', 'open']);
  const ofDate = new Set(['earliest', 'latest', 'latestStart', 'earliestEnd']);

  test.each([
    ['the real dataset', dataset as Dataset<LocalizedText>],
    ['every field that there is', numbered(hostileDataset('every-field'))],
  ])('%s: every value of every record stands in its node', (_, all) => {
    for (const record of records(all)) {
      const said = new Set<string>();
      for (const one of recordNodes(record, defaultBase)) collect(one, said);
      const lost = leaves(record).filter(({ value }) => !says(said, value));
      expect(lost, `${record.kind}/${record.id}`).toEqual([]);
    }
  });

  function leaves(value: unknown, path = ''): { path: string; value: string }[] {
    if (typeof value === 'string') return [{ path, value }];
    if (typeof value === 'number') return [{ path, value: number(value).value }];
    if (typeof value === 'boolean') return [{ path, value: 'true' }];
    return Object.entries(value as object).flatMap(([key, inner]) =>
      derived.has(key) || ofDate.has(key) ? [] : leaves(inner, `${path}/${key}`),
    );
  }

  function collect(value: GraphValue, into: Set<string>): void {
    if (isNode(value)) {
      for (const [term, values] of value.properties) {
        into.add(term);
        for (const one of values) collect(one, into);
      }
      into.add(value.id);
    } else into.add('iri' in value ? value.iri : value.value);
    if (!isNode(value) && 'language' in value) into.add(value.language ?? '');
  }

  function says(said: ReadonlySet<string>, value: string): boolean {
    if (said.has(value) || said.has(value.toLowerCase())) return true;
    if (said.has(`rt:${value.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())}`))
      return true;
    const encoded = encodeURIComponent(value);
    return [...said].some(
      (one) =>
        one.endsWith(`/${encoded}`) ||
        one.endsWith(`#${encoded}`) ||
        one.endsWith(`#category-${encoded}`) ||
        one.includes(`/${encoded}#`) ||
        (value.includes('/') && one.endsWith(`/${value}`)),
    );
  }
});

describe('schema.org', () => {
  const schemaOrg = 'http://schema.org/';
  const file = new URL(import.meta.resolve('@vocabulary/schema/schema.nq'));
  const vocabulary = new Store(new Parser({ format: 'N-Quads' }).parse(readFileSync(file, 'utf8')));
  const values = (term: string, property: string) =>
    vocabulary.getObjects(term, property, null).map(({ value }) => value);
  const isA = (term: string, type: string) =>
    values(term, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type').includes(type);
  const above = (type: string): string[] => [
    type,
    ...values(type, 'http://www.w3.org/2000/01/rdf-schema#subClassOf').flatMap(above),
  ];

  test('has every type and property that is used, and has not replaced it', () => {
    for (const name of schemaClasses) {
      expect(isA(schemaOrg + name, 'http://www.w3.org/2000/01/rdf-schema#Class'), name).toBe(true);
      expect(values(schemaOrg + name, `${schemaOrg}supersededBy`), name).toEqual([]);
    }
    for (const name of Object.keys(schemaProperties)) {
      expect(isA(schemaOrg + name, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#Property'), name).toBe(true);
      expect(values(schemaOrg + name, `${schemaOrg}supersededBy`), name).toEqual([]);
    }
    expect(isA(`${schemaOrg}NotInForce`, `${schemaOrg}LegalForceStatus`)).toBe(true);
  });

  const everything = [dataset as Dataset<LocalizedText>, hostileDataset('every-field')].flatMap((all) =>
    records(all).flatMap((record) => recordNodes(record, defaultBase)),
  );

  function visit(one: GraphNode, see: (one: GraphNode) => void): void {
    see(one);
    for (const [, inner] of one.properties) for (const value of inner) if (isNode(value)) visit(value, see);
  }

  test('gives each property to the types that carry it here', () => {
    const wrong = new Set<string>();
    for (const top of everything) {
      visit(top, ({ types, properties }) => {
        const all = types.filter((type) => !type.includes(':')).flatMap((type) => above(schemaOrg + type));
        for (const [term] of properties) {
          if (term.includes(':')) continue;
          // A role repeats the property that leads to it: https://schema.org/Role.
          if (term === 'memberOf' && types.includes('OrganizationRole')) continue;
          const domain = values(schemaOrg + term, `${schemaOrg}domainIncludes`);
          if (!domain.some((type) => all.includes(type))) wrong.add(`${types.join('+')} ${term}`);
        }
      });
    }
    expect([...wrong]).toEqual([]);
  });

  test('lets each property lead to the types that it leads to here', () => {
    const typesOf = new Map<string, readonly string[]>();
    for (const top of everything) visit(top, ({ id, types }) => typesOf.set(id, types));
    typesOf.set(`${defaultBase}dataset`, ['Dataset']).set(`${defaultBase}topics`, ['DefinedTermSet']);
    const wrong = new Set<string>();
    for (const top of everything) {
      visit(top, ({ id, properties }) => {
        for (const [term, inner] of properties) {
          if (term.includes(':') || coercionOf(term) !== '@id') continue;
          const range = values(schemaOrg + term, `${schemaOrg}rangeIncludes`);
          for (const value of inner) {
            const target = isNode(value) ? value.id : 'iri' in value ? value.iri : undefined;
            const types = target === undefined ? undefined : typesOf.get(target);
            // An address outside; a name in place of a person, which schema.org takes; a role in between.
            if (types === undefined || types.includes('OrganizationRole')) continue;
            const all = types.flatMap((type) => above(schemaOrg + type));
            if (!range.some((type) => all.includes(type))) wrong.add(`${id} ${term} → ${types.join('+')}`);
          }
        }
      });
    }
    expect([...wrong].slice(0, 20)).toEqual([]);
  });

  test('is used in full: every class and property declared here occurs', () => {
    const used = new Set<string>(['DefinedTermSet', 'Dataset']);
    for (const top of everything) {
      visit(top, ({ types, properties }) => {
        for (const type of types) used.add(type);
        for (const [term] of properties) used.add(term);
      });
    }
    const ofDataset = new Set(['creditText', 'dateModified', 'isAccessibleForFree', 'license', 'version']);
    const ofTypes = new Set([
      'BodyOfWater',
      'LakeBodyOfWater',
      'RiverBodyOfWater',
      'Landform',
      'PoliticalParty',
    ]);
    const idle = [
      ...schemaClasses.filter((name) => !ofTypes.has(name)),
      ...Object.keys(schemaProperties).filter((name) => !ofDataset.has(name) && name !== 'temporalCoverage'),
      ...Object.keys(ownClasses).map((name) => `rt:${name}`),
      ...Object.keys(ownProperties)
        .filter((name) => name !== 'commit')
        .map((name) => `rt:${name}`),
    ].filter((name) => !used.has(name));
    expect(idle).toEqual([]);
  });
});

describe('the dataset', () => {
  const graph = toJsonLd(dataset, { meta })['@graph'];
  const about = graph[0] as JsonLdObject;

  test('says what it is, how to cite it and under which terms', () => {
    expect(about['@type']).toBe('Dataset');
    expect(about['license']).toBe('https://creativecommons.org/licenses/by/4.0/');
    expect(about['creditText']).toBe(meta.citation);
    expect(about['version']).toBe(meta.version);
    const years = [
      ...dataset.events.map(({ happened }) => happened.earliest),
      ...dataset.treaties.map(({ signed }) => signed.earliest),
      ...dataset.wars.map(({ began }) => began.earliest),
    ].sort();
    expect(about['temporalCoverage']).toBe(`${years[0]?.slice(0, 4) ?? ''}/..`);
  });

  test('says what its own terms mean', () => {
    const defined = graph.filter((one) => idOf(one).startsWith(`${defaultBase}vocabulary#`));
    expect(defined).toHaveLength(Object.keys({ ...ownClasses, ...ownProperties }).length);
    for (const one of defined) expect(one['rdfs:comment']).toMatchObject({ '@language': 'en' });
  });

  test('remembers ids that moved', () => {
    const moved = toNTriples(dataset, { meta: { ...meta, redirects: { 'events/a': 'events/b' } } });
    expect(moved).toContain(
      '<https://russia-turkey.example/events/a> <http://purl.org/dc/terms/isReplacedBy> <https://russia-turkey.example/events/b> .\n',
    );
  });
});

describe('records', () => {
  const one = <K extends 'treaties' | 'events' | 'wars' | 'people' | 'sources'>(kind: K, id: string) => {
    const record = dataset[kind].find((candidate) => candidate.id === id);
    if (!record) throw new Error(`There is no ${kind}/${id}.`);
    return recordToJsonLd(record);
  };

  test('the Treaty of Kars: dates, place, name', () => {
    const kars = one('treaties', 'treaty-of-kars-1921');
    expect(kars).toMatchObject({
      '@type': 'Legislation',
      legislationDate: '1921-10-13',
      legislationDateOfApplicability: '1922-09-11',
      locationCreated: `${defaultBase}places/kars`,
    });
    expect(kars['name']).toContainEqual({ '@language': 'ru', '@value': 'Карсский договор' });
  });

  test('only a treaty whose end is on record is said to be out of force; none is said to be in force', () => {
    expect(one('treaties', 'treaty-of-friendship-and-neutrality-1925')['legislationLegalForce']).toBe(
      'https://schema.org/NotInForce',
    );
    expect(one('treaties', 'treaty-of-kars-1921')).not.toHaveProperty('legislationLegalForce');
  });

  test('Küçük Kaynarca keeps its Old Style day beside the New', () => {
    expect(one('treaties', 'treaty-of-kucuk-kaynarca-1774')).toMatchObject({
      legislationDate: '1774-07-21',
      'rt:signed': {
        '@type': 'rt:Dating',
        'rt:edtf': '1774-07-21',
        'rt:asWritten': { 'rt:calendar': 'julian', 'rt:dateInCalendar': '1774-07-10' },
      },
    });
  });

  test('a war has two days, a year only a year, and what is no single date none', () => {
    expect(one('wars', 'russo-turkish-war-1768-1774')).toMatchObject({
      startDate: '1768-10-06',
      endDate: '1774-07-21',
    });
    const hostile = recordToJsonLd(hostileDataset('x').treaties[0] as AnyRecord<LocalizedText>);
    expect(hostile).not.toHaveProperty('legislationDateOfApplicability');
    expect(hostile['rt:inForceFrom']).toMatchObject({ 'rt:edtf': '[1747-04-10,1747-04-21]' });
    const person = recordToJsonLd(hostileDataset('x').people[0] as AnyRecord<LocalizedText>);
    expect(person['deathDate']).toEqual({ '@type': 'xsd:gYear', '@value': '1725' });
  });

  test('an address that is none of the web is text, never an IRI', () => {
    const source = { ...dataset.sources[0], url: 'javascript:alert(1)' } as AnyRecord<LocalizedText>;
    expect(recordToJsonLd(source)['url']).toEqual({ '@value': 'javascript:alert(1)' });
    expect(
      recordToJsonLd({ ...source, url: 'https://a.example/b c>' } as AnyRecord<LocalizedText>)['url'],
    ).toBe('https://a.example/b%20c%3E');
  });

  test('no record can end the script element that it stands in', () => {
    for (const text of hostileTexts) {
      const written = jsonLdText(toJsonLd(hostileDataset(text), { meta: hostileMeta(text) }));
      expect(written).not.toMatch(/[<]/);
      expect(JSON.parse(written)).toEqual(
        JSON.parse(JSON.stringify(toJsonLd(hostileDataset(text), { meta: hostileMeta(text) }))),
      );
    }
  });
});

describe('options', () => {
  test.each([
    '',
    'data/',
    'https://example.org',
    'https://example.org/#',
    'https://exa mple.org/',
    'x:\ud800/',
  ])('base %j is refused with the remedy', (base) => {
    expect(() => toJsonLd(dataset, { meta, base })).toThrow(OptionError);
    expect(() => toNTriples(dataset, { meta, base })).toThrow(
      'Give the address under which the records stand',
    );
    expect(() => recordToJsonLd(dataset.topics[0] as AnyRecord<LocalizedText>, { base })).toThrow(
      'recordToJsonLd: base',
    );
  });

  test.each(['https://example.org/data/', 'urn:example:rt:'])('base %s begins every own IRI', (base) => {
    const subjects = new Parser({ format: 'N-Triples' })
      .parse(toNTriples(dataset, { meta, base }))
      .map(({ subject }) => subject.value);
    expect(subjects.filter((one) => !one.startsWith(base))).toEqual([]);
  });
});

describe('literals', () => {
  test('a number is written so that it reads back the same', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const written = number(value).value;
        expect(written).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(written)).toBe(value + 0);
      }),
    );
    expect(number(1e-7)).toEqual({ value: '0.0000001', datatype: 'xsd:decimal' });
    expect([Number.NaN, Infinity, -Infinity].map((value) => number(value).value)).toEqual([
      'NaN',
      'INF',
      '-INF',
    ]);
    expect(number(-0)).toEqual({ value: '0', datatype: 'xsd:integer' });
  });

  test('lines are ordered as bytes of UTF-8 are', () => {
    const bytes = new TextEncoder();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(Math.sign(byCodePoint(a, b))).toBe(Buffer.compare(bytes.encode(a), bytes.encode(b)));
      }),
      { numRuns: 1000 },
    );
    expect(byCodePoint('😀', '\uff21')).toBeGreaterThan(0);
  });
});
