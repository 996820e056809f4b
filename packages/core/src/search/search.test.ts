import fc from 'fast-check';
import * as all from '@russia-turkey/core/all';
import * as turkish from '@russia-turkey/core/tr';
import { describe, expect, test } from 'vitest';
import { byId } from '../index.ts';
import { fold, search, searchable } from './index.ts';

const records = Object.values(all).flat();
const index = searchable(records);
const labelled = records.filter((record) => 'label' in record);
const anyRecord = fc.constantFrom(...labelled);
const anyLanguage = fc.constantFrom('en' as const, 'ru' as const, 'tr' as const);
const refs = (query: string, limit = 5000) => search(index, query, { limit }).map(({ ref }) => ref as string);

describe('a record is found', () => {
  test('by its label in each language, also without marks and in capitals of either language', () => {
    fc.assert(
      fc.property(anyRecord, anyLanguage, (record, language) => {
        const label = record.label[language];
        const ref = `${record.kind}/${record.id}`;
        const ways = [label, label.toUpperCase(), label.normalize('NFD')];
        // The й is a letter of its own; ё is not.
        if (language === 'ru') ways.push(label.replaceAll('ё', 'е').replaceAll('ь', ''));
        else ways.push(label.normalize('NFD').replace(/\p{M}/gu, ''));
        if (language === 'tr') ways.push(label.toLocaleUpperCase('tr'), label.toLocaleLowerCase('tr'));
        for (const way of ways) expect(refs(way), way).toContain(ref);
      }),
      { numRuns: 200 },
    );
  });

  test('by the beginnings of its words', () => {
    fc.assert(
      fc.property(anyRecord, anyLanguage, fc.nat(), (record, language, cut) => {
        const first = /^[\p{L}]{3,}/u.exec(record.label[language])?.[0];
        if (!first) return;
        const beginning = first.slice(0, 3 + (cut % (first.length - 2)));
        expect(refs(beginning), beginning).toContain(`${record.kind}/${record.id}`);
      }),
      { numRuns: 200 },
    );
  });

  test('with one wrong letter in a longer word', () => {
    fc.assert(
      fc.property(anyRecord, anyLanguage, fc.nat(), (record, language, at) => {
        const word = record.label[language].split(/[^\p{L}]+/u).find((one) => fold(one).length > 5);
        if (!word) return;
        const place = at % word.length;
        const wrong = `${word.slice(0, place)}${language === 'ru' ? 'щ' : 'x'}${word.slice(place + 1)}`;
        expect(refs(wrong), wrong).toContain(`${record.kind}/${record.id}`);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['kucuk kaynarca', 'places/kucuk-kaynarca'],
    ['Кючук Кайнарджи', 'places/kucuk-kaynarca'],
    ['КЮЧУК-КАЙНАРДЖА', 'places/kucuk-kaynarca'],
    ['INÖNÜ', 'people/inonu-ismet'],
    ['ИНЁНЮ', 'people/inonu-ismet'],
    ['Иненю', 'people/inonu-ismet'],
    ['Montreax', 'treaties/montreux-convention-1936'],
    ['hünkar iskelesi', 'treaties/treaty-of-hunkar-iskelesi-1833'],
    ['Karadeniz', 'topics/black-sea'],
    ["Karadeniz'de", 'topics/black-sea'],
    ['Küçük-Kaynarca', 'places/kucuk-kaynarca'],
    ['hunkar-iskelesi', 'treaties/treaty-of-hunkar-iskelesi-1833'],
    ['S 400', 'projects/s-400-sale'],
    ['Russo-Turkish War 1768-1774', 'wars/russo-turkish-war-1768-1774'],
    ['kars 1921', 'treaties/treaty-of-kars-1921'],
    ['Montreux 1936', 'treaties/montreux-convention-1936'],
    ['Anakra', 'places/ankara'],
    ['Moscwo', 'places/moscow'],
  ])('“%s” is %s among the first', (query, ref) => {
    expect(refs(query, 8)).toContain(ref);
  });

  test('by words of its summary, its figures and its terms, where they were indexed', () => {
    const everything = searchable(records, { of: 'everything' });
    const first = (query: string) => search(everything, query)[0]?.ref;
    expect(first('4,800 MW')).toBe('projects/akkuyu-nuclear-power-plant');
    expect(first('4 800 МВт')).toBe('projects/akkuyu-nuclear-power-plant');
    expect(search(everything, 'padishah').map(({ ref }) => ref)).toContain(
      'treaties/treaty-of-kucuk-kaynarca-1774',
    );
    expect(refs('padishah')).not.toContain('treaties/treaty-of-kucuk-kaynarca-1774');
  });
});

describe('a result', () => {
  test('has every word that was asked for', () => {
    const both = refs('treaty kars');
    expect(both.length).toBeGreaterThan(0);
    for (const ref of both) {
      expect(refs('treaty')).toContain(ref);
      expect(refs('kars')).toContain(ref);
    }
  });

  test('named just so stands first', () => {
    for (const record of labelled.filter(({ kind }) =>
      ['treaties', 'wars', 'people', 'polities'].includes(kind),
    )) {
      const same = labelled.filter(({ label }) => fold(label.en) === fold(record.label.en));
      const first = refs(record.label.en, same.length);
      expect(
        first.some((ref) => same.some(({ kind, id }) => ref === `${kind}/${id}`)),
        record.label.en,
      ).toBe(true);
    }
  });

  test('stands by what matched: whole words, then beginnings, then errors', () => {
    const matched = search(index, 'russia', { limit: 500 }).map((hit) =>
      hit.matched.includes('russia') ? 1 : hit.matched.some((term) => term.startsWith('russia')) ? 2 : 3,
    );
    expect(matched).toEqual(matched.toSorted());
    expect(new Set(matched).size).toBeGreaterThan(1);
  });

  test('is not found by a weight or a degree of longitude', () => {
    const place = {
      id: 'foo',
      kind: 'places',
      type: 'city',
      label: 'Foo',
      weight: 3,
      coordinates: { lat: 41.5, lon: 29 },
    };
    const one = searchable([place as never], { of: 'everything' });
    expect(search(one, '3')).toEqual([]);
    expect(search(one, '41')).toEqual([]);
  });

  test('is limited in number and kind', () => {
    expect(search(index, 'treaty', { limit: 3 })).toHaveLength(3);
    expect(search(index, 'treaty', { limit: 0 })).toEqual([]);
    const treaties = search(index, 'kars', { kinds: ['treaties'] });
    expect(treaties.map(({ ref }) => ref)).toContain('treaties/treaty-of-kars-1921');
    expect(treaties.every(({ ref }) => ref.startsWith('treaties/'))).toBe(true);
  });

  test('comes best first, and an act before a text about it', () => {
    const scores = search(index, 'inonu').map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(search(index, 'ismet inonu')[0]?.ref).toBe('people/inonu-ismet');
    expect(search(index, 'erdal inonu')[0]?.ref).toBe('people/inonu-erdal');
  });

  test('leads to a record of one language too', () => {
    const [hit] = search(searchable(turkish.treaties), 'moskova');
    expect(hit && byId<{ id: string }>(turkish.treaties, hit.ref.split('/')[1] ?? '')).toBeDefined();
  });
});

describe('bad input', () => {
  test('any query is answered, and nothing is found by nothing', () => {
    const query = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', ' ', '-', '’', '<script>', '__proto__', 'a'.repeat(100_000), '\ud800', '%', '🇹🇷'),
    );
    fc.assert(
      fc.property(query, (text) => {
        for (const hit of search(index, text)) expect(hit.matched.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
    for (const nothing of ['', '   ', '—', '%', '…']) expect(search(index, nothing)).toEqual([]);
  });

  test('what is no text is refused by name', () => {
    for (const wrong of [null, undefined, 42, {}]) {
      expect(() => search(index, wrong as string)).toThrow(TypeError);
      expect(() => search(index, wrong as string)).toThrow('search: the query is');
    }
  });

  test('what is no record is refused by its place', () => {
    expect(() => searchable([...records.slice(0, 2), null as never])).toThrow(
      'searchable: entry 2 is no record.',
    );
    expect(() => searchable([{ id: 'x' } as never])).toThrow(TypeError);
    expect(searchable([]).size).toBe(0);
    expect(search(searchable([]), 'kars')).toEqual([]);
  });

  test('the same records twice are the same records', () => {
    expect(searchable([...records, ...records]).size).toBe(records.length);
  });
});

describe('folding', () => {
  test('what is folded stays as it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          anyRecord.map(({ label }) => label.tr),
        ),
        (text) => {
          expect(fold(fold(text))).toBe(fold(text));
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each([
    ['İstanbul', 'istanbul'],
    ['ISPARTA', 'isparta'],
    ['Iğdır', 'igdir'],
    ['Çanakkale', 'canakkale'],
    ['Şükrü Saracoğlu', 'sukru saracoglu'],
    ['Âli Paşa', 'ali pasa'],
    ['Ёлка', 'елка'],
    ['Кайнарджийский', 'кайнарджийский'],
    ['Игорь', 'игор'],
    ['Karadeniz’de', 'karadenizde'],
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});
