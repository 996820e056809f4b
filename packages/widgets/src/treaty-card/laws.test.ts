import { type Treaty, lineage } from '@russia-turkey/core';
import * as en from '@russia-turkey/core/en';
import * as ru from '@russia-turkey/core/ru';
import * as tr from '@russia-turkey/core/tr';
import { toBibTeX } from '@russia-turkey/core/export/bibtex';
import { toCslJson } from '@russia-turkey/core/export/csl-json';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationsOf, sourceOf } from './citation.ts';
import { addressAfter, isLinkBase } from './link-base.ts';
import { readOwnTreaty } from './own-data.ts';
import { withOwnStrings } from './own-strings.ts';
import { cardTerms } from './terms.ts';
import { cardView } from './view-model.ts';

const collections = { en, ru, tr };
const languages = ['en', 'ru', 'tr'] as const;
type Language = (typeof languages)[number];

function viewOf(treaty: Treaty, language: Language, day = '2026-11-22') {
  const { claims, perspectives, organizations, sources, ...face } = collections[language];
  return cardView({
    treaty,
    face: { ...face, organizations, otherNames: [] },
    back: { claims, perspectives, organizations, sources },
    language,
    day,
    withSources: true,
  });
}
const eachTreaty = (law: (treaty: Treaty, language: Language) => void) => {
  for (const language of languages)
    for (const treaty of collections[language].treaties) law(treaty, language);
};

describe('of every treaty in every language', () => {
  test('all that it is linked to, and all of its line, can be reached once a relation', () => {
    eachTreaty((treaty, language) => {
      const { treaties } = collections[language];
      const { earlier, later } = lineage<Treaty>(treaties, treaty.id);
      const expected = [
        ...(treaty.links ?? []).map(({ to }) => to),
        ...(treaty.linkedFrom ?? []).map(({ from }) => from),
        ...[...earlier, ...later].map(({ id }) => `treaties/${id}`),
      ].filter((ref) => /^(treaties|wars)\//.test(ref));
      const { facts } = viewOf(treaty, language);
      const reached = facts.map(({ values }) =>
        values.flatMap(({ to }) => (to ? [`${to.kind}/${to.id}`] : [])),
      );
      expect(new Set(reached.flat()), treaty.id).toEqual(new Set(expected));
      for (const line of reached) expect(new Set(line).size, treaty.id).toBe(line.length);
      expect(reached.flat(), treaty.id).not.toContain(`treaties/${treaty.id}`);
    });
  });

  test('sources are numbered from one, without gaps, each once, and every number has its source', () => {
    eachTreaty((treaty, language) => {
      const view = viewOf(treaty, language);
      const { sources = [], voices = [], terms, facts, statusSources, hasSources } = view;
      const numbers = [
        ...statusSources,
        ...facts.flatMap(({ values }) => values.flatMap((value) => value.sources ?? [])),
        ...terms.flatMap((term) => term.sources),
        ...voices.flatMap(({ claims }) => claims.flatMap((claim) => claim.sources)),
      ];
      for (const number of numbers) expect(sources[number - 1], treaty.id).toBeDefined();
      const cited = view.bibliography.sources.map(({ id }) => id);
      expect(new Set(cited).size).toBe(cited.length);
      expect(sources.length).toBe(cited.length);
      expect(hasSources, treaty.id).toBe(sources.length > 0);
      for (const { source } of treaty.cites ?? []) expect(cited).toContain(source);
    });
  });

  test('nothing shown is empty, and the languages show the same amount', () => {
    for (const { id } of en.treaties) {
      const shapes = languages.map((language) => {
        const treaty = collections[language].treaties.find((one) => one.id === id);
        if (!treaty) throw new Error(`${id} is missing in ${language}.`);
        const view = viewOf(treaty, language);
        for (const { name, values } of view.facts) {
          expect(name).not.toBe('');
          expect(values.length).toBeGreaterThan(0);
        }
        return [view.facts, view.parties, view.terms, view.voices, view.sources].map((part) => part?.length);
      });
      expect(shapes[1], id).toEqual(shapes[0]);
      expect(shapes[2], id).toEqual(shapes[0]);
    }
  });

  test('nobody is bound the day before the signing, and an ended treaty has ended', () => {
    eachTreaty((treaty, language) => {
      const year = Number(treaty.signed.earliest.slice(0, 4));
      expect(viewOf(treaty, language, String(year - 1)).status.state).toBe('not-yet-signed');
      if (!treaty.ended) return;
      const { state, superseded } = viewOf(treaty, language, treaty.ended.latest).status;
      expect([state, superseded], treaty.id).toEqual(['ended', treaty.ended.how === 'replaced']);
    });
  });

  test('the record is cited in three forms, as the writers of core write them', () => {
    eachTreaty((treaty, language) => {
      const { version } = cardTerms[language];
      for (const address of [undefined, `https://example.org/a_b%20{c}?d=é&e#${treaty.id}`]) {
        const { text, bibtex, csl } = citationsOf(treaty, language, version, address);
        const source = sourceOf(treaty, language, version, address);
        expect(text).toContain(treaty.label);
        expect(text).toContain('Russia–Turkey relations: an open, sourced dataset');
        expect(text.endsWith(address ?? '.')).toBe(true);
        expect(bibtex).toBe(toBibTeX([source], { language }));
        const [item] = toCslJson([source], { language });
        expect(JSON.parse(csl)).toEqual([{ ...item, custom: undefined }]);
      }
    });
  });
});

describe('a treaty of a page’s own', () => {
  const [record] = en.treaties;
  /** A record in which one field, at any depth, is anything at all. */
  const broken = fc
    .tuple(fc.constantFrom<Treaty>(...en.treaties), fc.jsonValue({ maxDepth: 2 }), fc.nat(), fc.nat())
    .map(([treaty, value, which, deeper]) => {
      const copy = structuredClone(treaty) as unknown as Record<string, unknown>;
      const names = Object.keys(copy);
      const name = names[which % names.length] ?? 'label';
      const inner = copy[name];
      if (typeof inner === 'object' && inner !== null && deeper % 2 === 0) {
        const keys = Object.keys(inner);
        (inner as Record<string, unknown>)[keys[deeper % keys.length] ?? 'x'] = value;
      } else copy[name] = value;
      return copy;
    });

  test.each([
    ['anything', fc.jsonValue()],
    ['a record with a broken field', broken],
  ] as const)('may be %s: it is shown or refused with a reason, and nothing throws', (_, given) => {
    fc.assert(
      fc.property(given as fc.Arbitrary<unknown>, (data) => {
        const { treaty, problems } = readOwnTreaty(data);
        if (!treaty) return problems.length > 0;
        return languages.every((language) => viewOf(treaty, language).status.words !== '');
      }),
      { numRuns: 600 },
    );
  });

  test('what is read from a record is shown as the record is', () => {
    const { treaty } = readOwnTreaty(structuredClone(record));
    const own = treaty && viewOf(treaty, 'en');
    const of = record && viewOf(record, 'en');
    expect(own?.parties).toEqual(of?.parties);
    expect(own?.terms.map(({ says }) => says)).toEqual(of?.terms.map(({ says }) => says));
  });
});

test('no pattern and no id make an address where links may not lead', () => {
  const to = fc.record({ kind: fc.constantFrom('treaties' as const, 'wars' as const), id: fc.string() });
  const pieces = ['{id}', '{kind}', 'javascript:', 'data:', 'https://a.example/', '/', ':', '\t', 'x'];
  const base = fc.array(fc.constantFrom(...pieces)).map((some) => some.join(''));
  fc.assert(
    fc.property(base, to, (pattern, destination) => {
      if (!isLinkBase(pattern)) return true;
      const address = addressAfter(pattern, destination);
      if (address === undefined) return true;
      const page = 'https://page.example/';
      // An address that no browser can read leads nowhere.
      return !URL.canParse(address, page) || new URL(address, page).protocol === 'https:';
    }),
    { numRuns: 2000 },
  );
});

describe('own words', () => {
  test('replace ours one by one, at any depth', () => {
    const { terms, refused } = withOwnStrings(cardTerms.en, {
      sources: 'Quellen',
      steps: { ratified: 'Ratifiziert' },
    });
    expect([terms.sources, terms.steps.ratified, terms.steps.ended, terms.terms]).toEqual([
      'Quellen',
      'Ratifiziert',
      'Ended',
      'Terms',
    ]);
    expect(refused).toEqual([]);
  });

  test('may be anything: what is not of the kind of ours is named, and ours stay', () => {
    fc.assert(
      fc.property(fc.anything(), (given) => {
        const { terms } = withOwnStrings(cardTerms.ru, given);
        return (
          typeof terms.sources === 'string' &&
          terms.provisions(5) === cardTerms.ru.provisions(5) &&
          typeof terms.steps.ended === 'string'
        );
      }),
    );
    const { refused } = withOwnStrings(cardTerms.en, { sources: 1, steps: 'x', sourcess: 'x' });
    expect(refused.toSorted()).toEqual(['sources', 'sourcess', 'steps']);
  });

  test('that fail speak with ours', () => {
    const { terms } = withOwnStrings(cardTerms.en, {
      provisions: () => {
        throw new Error('of the page');
      },
      claims: () => 7,
      documents: (count: number) => `${count} Dokumente`,
    });
    expect([terms.provisions(2), terms.claims(2), terms.documents(2)]).toEqual([
      '2 provisions',
      '2 claims',
      '2 Dokumente',
    ]);
  });
});
