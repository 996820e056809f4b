import { type Claim, type Language, type Source, type Treaty, byId, parseEdtf } from '@russia-turkey/core';
import * as en from '@russia-turkey/core/en';
import * as ru from '@russia-turkey/core/ru';
import * as tr from '@russia-turkey/core/tr';
import { describe, expect, test } from 'vitest';
import { type BackRecords, type CardInput, type FaceRecords, cardView } from './view-model.ts';

const collections = { en, ru, tr };
const day = '2026-11-22';

function input(id: string, language: 'en' | 'ru' | 'tr' = 'en', more: Partial<CardInput> = {}): CardInput {
  const { treaties, polities, people, places, wars, claims, perspectives, organizations, sources } =
    collections[language];
  const face: FaceRecords = { treaties, polities, organizations, people, places, wars, otherNames: [] };
  const back: BackRecords = { claims, perspectives, organizations, sources };
  const treaty: Treaty = byId<Treaty>(treaties, id);
  return { treaty, face, back, language, day, withSources: true, ...more };
}
const empty: FaceRecords = {
  treaties: [],
  polities: [],
  organizations: [],
  people: [],
  places: [],
  wars: [],
  otherNames: [],
};

/** A treaty that ended because a later one replaced it. */
function replaced(id: string, language: 'en' | 'ru' | 'tr', by: string): CardInput {
  const one = input(id, language);
  return {
    ...one,
    treaty: {
      ...one.treaty,
      ended: { ...parseEdtf('1829'), how: 'replaced' },
      linkedFrom: [{ rel: 'replaces', from: `treaties/${by}` }],
    },
  };
}
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

describe('the face', () => {
  test('names the treaty, its day in both calendars, its place and its parties', () => {
    const view = cardView(input('treaty-of-kucuk-kaynarca-1774'));
    expect(view.name).toBe('Treaty of Küçük Kaynarca');
    expect(view.type).toBe('Peace treaty');
    expect(view.signed.datetime).toBe('1774-07-21');
    expect(plain(view.signed.text)).toBe('21 July 1774 (10 July Old Style)');
    expect(plain(view.signedShort)).toBe('21 July 1774');
    expect(view.place).toBe('Küçük Kaynarca');
    expect(view.parties.map(({ name }) => name)).toEqual(['Russian Empire', 'Ottoman Empire']);
    expect(view.parties[0]?.note).toBe('signed by Nikolai Repnin');
  });

  test('says nothing of signatories where a page has none', () => {
    const { treaty } = input('treaty-of-kars-1921');
    const own = { ...treaty, parties: [{ polity: 'rsfsr' as const, signatories: [] }] };
    expect(cardView(input('treaty-of-kars-1921', 'en', { treaty: own })).parties).toMatchObject([
      { note: '' },
    ]);
  });

  test('says who came later, in each language', () => {
    const italy = (language: Language) =>
      cardView(input('montreux-convention-1936', language)).parties.find(({ note }) => note)?.note;
    expect(italy('en')).toBe('acceded 2\u00a0May 1938');
    expect(italy('ru')).toBe('присоединение 2\u00a0мая 1938\u00a0г.');
    expect(italy('tr')).toBe('katılma 2\u00a0Mayıs 1938');
  });

  test('speaks each language', () => {
    expect(cardView(input('treaty-of-kars-1921', 'ru')).name).toBe('Карсский договор');
    expect(cardView(input('treaty-of-kars-1921', 'tr')).type).toBe('Dostluk antlaşması');
    expect(plain(cardView(input('treaty-of-kars-1921', 'tr')).signed.text)).toBe('13 Ekim 1921');
  });

  test('lists aliases of the reader’s language first, each with its language', () => {
    const view = cardView(input('treaty-of-kars-1921', 'tr'));
    expect(view.aliases.map(({ lang }) => lang)).toEqual(['tr', 'en']);
    expect(view.aliases[0]?.why).toBe('resmî adı');
  });

  test('keeps ids as they are where no record names them', () => {
    const view = cardView(input('treaty-of-kars-1921', 'en', { face: empty }));
    expect(view.parties.at(-1)).toEqual({ name: 'rsfsr', note: 'signed by ganetsky-yakov' });
  });
});

describe('the status', () => {
  const words = (id: string, language: 'en' | 'ru' | 'tr', on = day) =>
    plain(cardView(input(id, language, { day: on })).status.words);

  test.each([
    ['en', 'in force since 9 November 1936'],
    ['ru', 'действует с 9 ноября 1936 г.'],
    ['tr', '9 Kasım 1936 tarihinden beri yürürlükte'],
  ] as const)('says since when, in %s', (language, expected) => {
    expect(words('montreux-convention-1936', language)).toBe(expected);
  });

  test('is that of the day', () => {
    expect(words('montreux-convention-1936', 'en', '1936-08-01')).toBe('signed, not in force');
    expect(words('montreux-convention-1936', 'en', '1935')).toBe('not yet signed');
    expect(plain(cardView(input('montreux-convention-1936', 'ru', { day: '1936-08-01' })).status.asOf)).toBe(
      'по состоянию на 1 августа 1936 г.',
    );
  });

  test('agrees with the word for the instrument in Russian', () => {
    expect(words('montreux-convention-1936', 'ru', '1936-08-01')).toBe('подписана, не вступила в силу');
    expect(words('treaty-of-kars-1921', 'ru', '1921-12-01')).toBe('подписан, не вступил в силу');
  });

  test.each([
    ['en', 'ended 1829: replaced by Treaty of Moscow (1921)'],
    ['ru', 'утратил силу: 1829 — замена: Московский договор 1921 года'],
    ['tr', 'yürürlükten kalktı: 1829 — yerini Moskova Antlaşması (1921) aldı'],
  ] as const)('names what replaced it, in %s', (language, expected) => {
    const view = cardView(replaced('treaty-of-kucuk-kaynarca-1774', language, 'treaty-of-moscow-1921'));
    expect(plain(view.status.words)).toBe(expected);
    expect(view.status.superseded).toBe(true);
  });

  test('says that it was never ratified', () => {
    expect(words('treaty-of-alexandropol-1920', 'en')).toBe('never ratified');
  });

  test('says how sure an end is', () => {
    expect(words('treaty-of-hunkar-iskelesi-1833', 'en')).toBe('ended 1841 (inferred): expired');
    expect(words('treaty-of-friendship-and-neutrality-1925', 'en')).toBe('ended 7 November 1945: denounced');
  });

  test('is short in a sentence, and silent where nothing is recorded', () => {
    expect(cardView(input('treaty-of-kars-1921')).status.short).toBe('in force');
    expect(cardView(input('treaty-of-kucuk-kaynarca-1774')).status.short).toBeUndefined();
    expect(plain(cardView(input('treaty-of-friendship-and-neutrality-1925')).status.short)).toBe(
      'ended 7 November 1945',
    );
  });
});

describe('links to treaties and wars', () => {
  const facts = (id: string, language: 'en' | 'ru' | 'tr' = 'en') =>
    cardView(input(id, language)).facts.map(({ name, values }) => [name, ...values.map(({ text }) => text)]);

  test('go out', () => {
    expect(facts('treaty-of-kucuk-kaynarca-1774')).toContainEqual(['Ends', 'Russo-Turkish War (1768–1774)']);
    expect(facts('treaty-of-kars-1921')).toContainEqual(['Confirms', 'Treaty of Moscow (1921)']);
  });

  test('come in', () => {
    expect(facts('treaty-of-moscow-1921')).toContainEqual(['Confirmed by', 'Treaty of Kars']);
    expect(facts('treaty-of-moscow-1921', 'ru')).toContainEqual(['Подтверждение', 'Карсский договор']);
  });

  test('do not repeat what the status says', () => {
    const view = cardView(input('montreux-convention-1936'));
    expect(view.facts.map(({ name }) => name)).not.toContain('In force from');
    const before = cardView(input('montreux-convention-1936', 'en', { day: '1936-08-01' }));
    expect(before.facts.map(({ name }) => name)).toContain('In force from');
  });
});

describe('the details', () => {
  test('number sources in the order of reading, and show each once', () => {
    const view = cardView(input('treaty-of-kars-1921'));
    const numbers = view.terms.flatMap(({ sources }) => sources);
    expect(numbers.length).toBeGreaterThan(5);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(view.sources?.length ?? 0);
    expect(new Set(view.sources?.map(({ text }) => text)).size).toBe(view.sources?.length);
  });

  test('number articles in words of the language', () => {
    expect(cardView(input('treaty-of-kucuk-kaynarca-1774', 'ru')).terms[0]?.article).toBe('Статья\u00a0I');
    const secret = (language: 'en' | 'ru' | 'tr') =>
      plain(cardView(input('treaty-of-hunkar-iskelesi-1833', language)).terms.at(-1)?.article);
    expect([secret('en'), secret('ru'), secret('tr')]).toEqual([
      'Secret article 1',
      'Секретная статья 1',
      'Gizli madde 1',
    ]);
  });

  test('put claims under the names of their holders', () => {
    const one = input('treaty-of-kucuk-kaynarca-1774');
    const claim = (
      id: string,
      stance: Claim['stance'],
      holder: `perspectives/${string}`,
      answers?: string,
    ): Claim => ({
      id,
      kind: 'claims',
      stance,
      about: ['treaties/treaty-of-kucuk-kaynarca-1774'],
      says: `Says ${id}.`,
      heldBy: [holder],
      cites: [{ source: 'bigenc-kucuk-kaynarca-1774' }],
      ...(answers ? { answers } : {}),
    });
    const claims = [
      claim('a', 'asserts', 'perspectives/russian-historiography'),
      claim('b', 'denies', 'perspectives/western-historiography', 'a'),
    ];
    const back: BackRecords = { ...(one.back as BackRecords), claims };
    const { voices } = cardView({
      ...one,
      treaty: { ...one.treaty, claims: ['a', 'b'], contested: true },
      back,
    });
    expect(voices?.map(({ holder }) => holder)).toEqual(['Russian historiography', 'Western historiography']);
    expect(voices?.[1]?.claims[0]).toMatchObject({
      stance: 'denies',
      says: 'Says b.',
      inReplyTo: 'in reply to: Russian historiography',
    });
  });

  test('leave sources and their numbers out when told', () => {
    const view = cardView(input('treaty-of-kars-1921', 'en', { withSources: false }));
    expect(view.hasSources).toBe(false);
    expect(view.sources).toBeUndefined();
    expect(view.terms.flatMap(({ sources }) => sources)).toEqual([]);
  });

  test('say nothing of claims and sources that are not there yet', () => {
    const view = cardView(input('treaty-of-kars-1921', 'en', { back: undefined }));
    expect(view.voices).toBeUndefined();
    expect(view.sources).toBeUndefined();
    expect(view.hasSources).toBe(true);
  });

  test('link to nothing but safe addresses', () => {
    const one = input('treaty-of-kars-1921');
    const hostile = (url: string): BackRecords => ({
      ...(one.back as BackRecords),
      sources: (one.back as BackRecords).sources.map((source): Source => ({
        ...source,
        url,
        language: '"><script>',
      })),
    });
    for (const url of [
      'javascript:alert(1)',
      ' java\nscript:alert(1)',
      'data:text/html,<script>',
      'vbscript:x',
    ]) {
      const { sources } = cardView({ ...one, back: hostile(url) });
      expect(sources?.every(({ href, lang }) => href === undefined && lang === undefined)).toBe(true);
    }
    const { sources } = cardView({ ...one, back: hostile('https://www.example.org/a?b#c') });
    expect(sources?.[0]).toMatchObject({ href: 'https://www.example.org/a?b#c', host: 'example.org' });
  });
});

test('every treaty of the dataset can be shown in every language', () => {
  for (const language of ['en', 'ru', 'tr'] as const) {
    for (const { id } of collections[language].treaties) {
      const view = cardView(input(id, language));
      expect(view.name, id).not.toBe('');
      expect(JSON.stringify(view), id).not.toMatch(/undefined|\[object/);
      expect(view.status.words, id).not.toBe('');
    }
  }
});
