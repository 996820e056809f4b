import { DateError, type Treaty, byId } from '@russia-turkey/core';
import { describe, expect, test } from 'vitest';
import { cardOptions, languages, outlines, records } from '../../test/html/data.ts';
import { parsed, textOf } from '../../test/html/parsed.ts';
import { statementWords, treatyTypes } from '../shared/vocabulary/index.ts';
import { cardTerms } from '../treaty-card/terms.ts';
import { cardView } from '../treaty-card/view-model.ts';
import { type TreatyHtmlOptions, treatyHtml } from './index.ts';

const find = (id: string, lang: 'en' | 'ru' | 'tr' = 'en') => byId<Treaty>(records[lang].treaties, id);
const kaynarca = find('treaty-of-kucuk-kaynarca-1774');

describe.each(languages)('every treaty in %s', (lang) => {
  const options = cardOptions(lang);
  const { treaties, polities = [], people = [], sources = [] } = records[lang];
  const label = (all: readonly { readonly id: string; readonly label: string }[], id: string) =>
    byId(all, id).label;

  test.each(treaties.map((treaty) => [treaty.id, treaty] as const))('%s is all there', (_, treaty) => {
    const article = parsed(treatyHtml(treaty, options)).firstElementChild;
    const text = textOf(article);
    expect(article?.localName).toBe('article');
    expect(article?.getAttribute('lang')).toBe(lang);
    expect(textOf(article?.querySelector('h3'))).toBe(treaty.label);
    expect(text).toContain(treatyTypes[lang][treaty.type]);
    for (const other of languages.filter((one) => one !== lang)) {
      const name = outlines[other].find(({ kind, id }) => kind === 'treaties' && id === treaty.id)?.label;
      expect([...(article?.querySelectorAll(`[lang=${other}]`) ?? [])].map(textOf)).toContain(name);
    }
    for (const { polity, signatories = [] } of treaty.parties) {
      if (polity !== undefined) expect(text).toContain(label(polities, polity));
      for (const person of signatories) expect(text).toContain(label(people, person));
    }
    for (const { says } of treaty.terms ?? [])
      expect(text).toContain(says.replaceAll(/\s+/g, ' ').trim().slice(0, 60));
    if (treaty.summary) expect(text).toContain(treaty.summary.trim().slice(0, 60));
    expect(text).toContain(options.citation);
    expect(text).not.toMatch(/undefined|\[object|\bnull\b/);
    const cited = article?.querySelectorAll('ol > li') ?? [];
    expect(cited.length > 0).toBe(sources.length > 0);
  });

  test('it says what the element says: every date, fact, voice and source of its view', () => {
    const { claims = [], perspectives = [], organizations = [], places = [], wars = [] } = records[lang];
    for (const treaty of treaties) {
      const view = cardView({
        treaty,
        face: { treaties, polities, organizations, people, places, wars, otherNames: [] },
        back: { claims, perspectives, organizations, sources },
        language: lang,
        day: '2026-11-25',
        withSources: true,
      });
      const fragment = parsed(treatyHtml(treaty, options));
      const text = fragment.textContent;
      for (const part of [
        view.signed.text,
        view.status.words,
        view.status.asOf,
        ...view.facts.flatMap(({ name, values }) => [name, ...values.map((value) => value.text)]),
        ...(view.voices ?? []).flatMap(({ holder, claims: held }) => [
          holder,
          ...held.map(({ stance }) => stance),
        ]),
      ])
        expect(text, treaty.id).toContain(part);
      expect(fragment.querySelectorAll('ol > li')).toHaveLength(view.sources?.length ?? 0);
      expect(fragment.querySelectorAll('dl > dd').length).toBe(
        view.facts.reduce((sum, { values }) => sum + values.length, 0) +
          (view.voices ?? []).reduce((sum, { claims: held }) => sum + held.length, 0),
      );
      const times = [...fragment.querySelectorAll('time')].map((one) => one.getAttribute('datetime'));
      for (const { datetime } of [view.signed, ...view.facts.flatMap(({ values }) => values)])
        if (datetime) expect(times).toContain(datetime);
    }
  });
});

describe('variants', () => {
  const options = cardOptions('en');

  test('compact: name, date, place, parties, summary, status', () => {
    const fragment = parsed(treatyHtml(kaynarca, { ...options, variant: 'compact', headingLevel: 4 }));
    expect([...fragment.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ localName }) => localName)).toEqual([
      'h4',
    ]);
    for (const part of [
      '21\u00a0July 1774',
      '10\u00a0July',
      'Küçük Kaynarca',
      'Russian Empire',
      'Ottoman Empire',
      'as of',
    ])
      expect(fragment.textContent).toContain(part);
  });

  test('a line fits into a sentence and names the day that was asked for', () => {
    const montreux = find('montreux-convention-1936');
    const html = treatyHtml(montreux, { ...options, variant: 'line', on: '1990-01-02' });
    expect(html).not.toMatch(/<(?!\/?(?:span|time|a)\b)/);
    expect(textOf(parsed(html)).replaceAll('\u00a0', ' ')).toMatch(
      /\(20 July 1936, in force as of 2 January 1990\)$/,
    );
    expect(textOf(parsed(treatyHtml(montreux, { variant: 'line' })))).toMatch(/, in force\)$/);
  });

  test('the status is that of the day', () => {
    const at = (on: string) =>
      textOf(parsed(treatyHtml(find('treaty-of-kars-1921'), { on })).querySelector('strong'));
    expect(at('1921-09-01')).toBe(statementWords.en.statuses['not-yet-signed']);
    expect(at('1930')).toContain('in force');
  });
});

test('the name is a link where one is given that may be followed', () => {
  const link = (href: string) =>
    parsed(treatyHtml(kaynarca, { href })).querySelector('h3 > a')?.getAttribute('href');
  expect(link('../kaynarca')).toBe('../kaynarca');
  expect(link('javascript:alert(1)')).toBeUndefined();
});

test('sources can be left out, with their numbers', () => {
  const html = treatyHtml(kaynarca, { ...cardOptions('en'), withoutSources: true });
  expect(textOf(parsed(html))).not.toContain(cardTerms.en.sources);
  expect(html).not.toMatch(/\[\d/);
});

test('without records, ids stand for names and nothing throws', () => {
  const text = textOf(parsed(treatyHtml(kaynarca)));
  expect(text).toContain('russian-empire');
});

describe('refused', () => {
  test.each([undefined, null, {}, { label: 'A' }, { label: 'A', signed: { edtf: 'soon' } }])(
    '%o is no treaty',
    (given) => {
      expect(() => treatyHtml(given as never)).toThrow(TypeError);
    },
  );

  test.each([
    [{ on: 'soon' }, DateError],
    [{ on: '1936/..' }, DateError],
    [{ today: '' }, DateError],
    [{ variant: 'poster' }, RangeError],
    [{ headingLevel: 0 }, RangeError],
  ])('%o', (bad, kind) => {
    expect(() => treatyHtml(kaynarca, bad as TreatyHtmlOptions)).toThrow(kind);
  });

  test('a bad field is left out and told', () => {
    const paths: (string | undefined)[] = [];
    const html = treatyHtml(
      { ...kaynarca, type: 'pact' as never },
      { onProblem: ({ path }) => paths.push(path) },
    );
    expect(paths).toEqual(['type']);
    expect(textOf(parsed(html))).toContain(kaynarca.label);
  });
});
