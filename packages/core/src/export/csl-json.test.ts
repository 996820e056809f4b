import * as all from '@russia-turkey/core/all';
import { type CSL, plugins } from '@citation-js/core';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { firstOfEach, hostileTexts, withText } from '../../test/export/hostile.ts';
import { DateError, parseEdtf } from '../dates/index.ts';
import type { Source } from '../model/source.ts';
import type { LocalizedText } from '../model/text.ts';
import { type CslItem, format, toCslJson } from './csl-json.ts';
import { wellFormed } from './format/well-formed.ts';

const sources: readonly Source<LocalizedText>[] = all.sources;
const source: Source<LocalizedText> = {
  id: 'a',
  kind: 'sources',
  type: 'book',
  title: 'A',
  language: 'en',
  reliability: 'press',
};
const issued = (edtf: string, language: 'en' | 'ru' = 'en') =>
  toCslJson([{ ...source, issued: parseEdtf(edtf) }], { language })[0]?.issued;

// Citation.js knows every variable of CSL and the form of its value. Told not to guess, it drops anything else.
const accepted = (items: readonly CSL[]) => plugins.input.util.clean(structuredClone(items) as CSL[], false);

describe('CSL-JSON', () => {
  test('an item is one of CSL by the types of a processor', () => {
    expectTypeOf<CslItem>().toExtend<CSL>();
    expectTypeOf<Exclude<keyof CslItem, keyof CSL>>().toBeNever();
    const wrong = { id: 'a', type: 'book', issued: 'yesterday', author: 'A', page: {}, weather: 'fine' };
    expect(accepted([wrong as unknown as CSL])).toEqual([{ id: 'a', type: 'book' }]);
  });

  test('Citation.js accepts every source as it is', () => {
    const items = toCslJson(sources);
    expect(accepted(items)).toEqual(items);
    expect(items.map(({ id }) => id)).toEqual(sources.map(({ id }) => id));
    expect(items.filter(({ type }) => type === 'document')).toEqual([]);
  });

  test('nothing of a source is left out', () => {
    const taken = new Set([
      'id',
      'kind',
      'type',
      'title',
      'author',
      'editor',
      'issued',
      'accessed',
      'language',
      'note',
      'reliability',
      'perspective',
    ]);
    const renamed: Record<string, string> = {
      containerTitle: 'container-title',
      url: 'URL',
      doi: 'DOI',
      isbn: 'ISBN',
    };
    const items = toCslJson(sources, { language: 'tr' });
    sources.forEach((one, index) => {
      const item = items[index] as unknown as Record<string, unknown>;
      expect(item['title']).toBe(
        one.titleSupplied && !one.title.startsWith('[') ? `[${one.title}]` : one.title,
      );
      expect(item['author']).toEqual(one.author);
      expect(item['editor']).toEqual(one.editor);
      expect(item['note']).toBe(one.note?.tr);
      expect(item['custom']).toEqual({
        reliability: one.reliability,
        ...(one.perspective ? { perspective: one.perspective } : {}),
        ...(one.derivedFrom ? { 'derived-from': one.derivedFrom } : {}),
        ...(one.issued ? { 'issued-edtf': one.issued.edtf } : {}),
        ...(one.accessed ? { 'accessed-edtf': one.accessed.edtf } : {}),
        ...(one.titleSupplied ? { 'title-supplied': true } : {}),
      });
      for (const [key, value] of Object.entries(one)) {
        if (!taken.has(key) && key !== 'derivedFrom' && key !== 'titleSupplied')
          expect(item[renamed[key] ?? key], key).toBe(value);
      }
    });
  });

  test.each([
    ['1774', { 'date-parts': [[1774]] }],
    ['1774-07', { 'date-parts': [[1774, 7]] }],
    ['1774-07-21', { 'date-parts': [[1774, 7, 21]] }],
    ['1774~', { 'date-parts': [[1774]], circa: true }],
    ['1774-07-21?', { 'date-parts': [[1774, 7, 21]], circa: true }],
    ['1768/1774-07', { 'date-parts': [[1768], [1774, 7]] }],
    ['1768~/1774', { 'date-parts': [[1768], [1774]], circa: true }],
    ['192X', { 'date-parts': [[1920], [1929]] }],
    ['17XX', { 'date-parts': [[1700], [1799]] }],
    [
      '[1747-04-10,1747-04-21]',
      {
        'date-parts': [
          [1747, 4, 10],
          [1747, 4, 21],
        ],
        circa: true,
      },
    ],
    ['2023-06-03/..', { literal: 'since 3 June 2023' }],
  ])('%s', (edtf, expected) => {
    expect(issued(edtf)).toEqual(expected);
    expect(accepted(toCslJson([{ ...source, issued: parseEdtf(edtf) }]))).toHaveLength(1);
  });

  test('words of a date are in the language asked for', () => {
    expect(issued('2023-06-03/..', 'ru')).toEqual({ literal: 'с 3 июня 2023 г.' });
  });

  test('a language that the dataset has not is refused', () => {
    expect(() => toCslJson([source], { language: 'de' as 'en' })).toThrow('toCslJson: language “de”');
  });

  test('a supplied title stands in brackets, once', () => {
    const title = (text: string) => toCslJson([{ ...source, title: text, titleSupplied: true }])[0]?.title;
    expect([title('Letter'), title('[Letter]')]).toEqual(['[Letter]', '[Letter]']);
  });

  test('a type that CSL does not know is a document, a date that is none is refused', () => {
    expect(toCslJson([{ ...source, type: 'papyrus' }])[0]?.type).toBe('document');
    expect(() => toCslJson([{ ...source, issued: { ...parseEdtf('1774'), edtf: 'yesterday' } }])).toThrow(
      DateError,
    );
  });

  test.each(hostileTexts.filter((text) => text !== ''))(
    'a text such as %j stays what it is',
    async (text) => {
      const hostile = withText(firstOfEach(all), text);
      const file = (await format.files(hostile, {} as never)).get('sources.csl.json') as string;
      // As the reader of the file has it: through UTF-8.
      const [item] = JSON.parse(Buffer.from(file, 'utf8').toString('utf8')) as CslItem[];
      const same = wellFormed(text);
      expect(item).toMatchObject({
        // A title that the first source has not stands in brackets.
        title: all.sources[0]?.titleSupplied ? `[${same}]` : same,
        author: [{ literal: same }, { family: same, given: same }],
        editor: [{ literal: same }],
        'container-title': same,
        volume: same,
        note: same,
      });
      expect(accepted([item as CslItem])).toEqual([item]);
    },
  );
});
