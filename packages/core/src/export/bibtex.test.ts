import * as all from '@russia-turkey/core/all';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { firstOfEach, hostileTexts, withText } from '../../test/export/hostile.ts';
import { DateError, parseEdtf } from '../dates/index.ts';
import type { Source } from '../model/source.ts';
import type { LocalizedText } from '../model/text.ts';
import { toBibTeX } from './bibtex.ts';
import { toCslJson } from './csl-json.ts';
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

/** By the parser of Better BibTeX for Zotero. */
const read = (bib: string) => parse(bib, { sentenceCase: false });
/** By Citation.js, which turns biblatex into CSL-JSON. */
const cited = (bib: string) =>
  new Cite(bib, {
    forceType: '@biblatex/text',
    generateGraph: false,
    maxChainLength: 10,
    strict: true,
    target: '@csl/list+object',
  }).data;
/** TeX knows one space between words, and no control characters. */
const printed = (text: string) =>
  wellFormed(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

describe('two parsers that know nothing of us read the whole bibliography', () => {
  let bib: string;
  beforeAll(() => {
    bib = toBibTeX(sources);
  });

  test('entry by entry, without an error', () => {
    const { entries, errors } = read(bib);
    expect(errors).toEqual([]);
    expect(entries.map(({ key }) => key)).toEqual(sources.map(({ id }) => id));
    entries.forEach(({ fields }, index) => {
      const one = sources[index];
      expect(fields['title'], one?.id).toBe(
        printed(one?.titleSupplied && !one.title.startsWith('[') ? `[${one.title}]` : (one?.title ?? '')),
      );
      expect(
        fields.author?.map(
          ({ name, prefix, lastName, firstName }) =>
            name ?? [[prefix, lastName].filter(Boolean).join(' '), firstName],
        ),
      ).toEqual(
        one?.author?.map((author) =>
          'literal' in author
            ? author.literal
            : author.given === undefined
              ? author.family
              : [author.family, author.given],
        ),
      );
      expect(fields['url'], one?.id).toBe(one?.url);
      expect(fields['note'], one?.id).toBe(one?.note && printed(one.note.en));
    });
  });

  test('and what it says of a source is what CSL-JSON says', () => {
    const csl = new Map(toCslJson(sources).map((item) => [item.id, item]));
    const items = cited(bib);
    expect(items).toHaveLength(sources.length);
    for (const item of items) {
      const ours = csl.get(String(item.id));
      const date = (one: { 'date-parts'?: unknown } | undefined) => one?.['date-parts'];
      // Citation.js percent-encodes the letters of an address.
      const url = item.URL && decodeURI(item.URL);
      expect([item.title, date(item.issued), date(item.accessed), url, item.DOI], ours?.id).toEqual([
        ours && printed(ours.title),
        date(ours?.issued),
        date(ours?.accessed),
        ours?.URL && decodeURI(ours.URL),
        ours?.DOI,
      ]);
    }
  });

  test('the fields are those of biblatex for each type', () => {
    const types = new Map(read(bib).entries.map(({ key, type }) => [key, type]));
    const expected: Record<string, string> = {
      article: 'online',
      'article-journal': 'article',
      'article-magazine': 'article',
      'article-newspaper': 'article',
      book: 'book',
      chapter: 'incollection',
      dataset: 'dataset',
      'entry-encyclopedia': 'inreference',
      legislation: 'misc',
      'post-weblog': 'online',
      report: 'report',
      speech: 'online',
      treaty: 'misc',
      webpage: 'online',
    };
    for (const { id, type, url } of sources) {
      expect([id, types.get(id)]).toEqual([
        id,
        expected[type] === 'online' && url === undefined ? 'misc' : expected[type],
      ]);
    }
  });
});

describe('dates are EDTF as biblatex reads it', () => {
  test.each([
    ['1774-07', '1774-07'],
    ['1774~', '1774~'],
    ['1774-07-21?', '1774-07-21?'],
    ['192X', '192X'],
    ['1768/1774-07', '1768/1774-07'],
    ['2023-06-03/..', '2023-06-03/..'],
    ['[1747-04-10,1747-04-21]', '1747-04-10/1747-04-21'],
  ])('%s', (edtf, written) => {
    expect(toBibTeX([{ ...source, issued: parseEdtf(edtf) }])).toContain(`  date = {${written}},\n`);
  });

  test('what is none is refused', () => {
    expect(() => toBibTeX([{ ...source, issued: { ...parseEdtf('1774'), edtf: '}@book{' } }])).toThrow(
      DateError,
    );
  });
});

test('a language that the dataset has not is refused', () => {
  expect(() => toBibTeX([source], { language: 'de' as 'en' })).toThrow('toBibTeX: language “de”');
});

describe('escaping', () => {
  const title = (bib: string) => read(bib).entries[0]?.fields['title'];

  test.each(hostileTexts.filter((text) => printed(text) !== ''))('%j is printed as it is', (text) => {
    const [hostile] = withText(firstOfEach(all), text).sources;
    const bib = toBibTeX([hostile as Source<LocalizedText>, source]);
    const { entries, errors } = read(bib);
    expect(errors).toEqual([]);
    expect(entries.map(({ key }) => key)).toEqual([hostile?.id, 'a']);
    expect(entries[0]?.fields['title']).toBe(printed(text));
    expect(entries[0]?.fields.author?.[0]?.name).toBe(printed(text));
    expect(cited(bib)[0]?.title).toBe(printed(text));
  });

  test.each(hostileTexts)(
    'braces are in pairs around %j, for biber counts them also behind a backslash',
    (text) => {
      const [hostile] = withText(firstOfEach(all), text).sources;
      for (const line of toBibTeX([{ ...hostile, url: text, doi: text } as Source<LocalizedText>])
        .split('\n')
        .slice(1, -2)) {
        let depth = 0;
        for (const sign of line) {
          if (sign === '{') depth++;
          if (sign === '}') depth--;
          expect(depth, line).toBeGreaterThanOrEqual(0);
        }
        expect(depth, line).toBe(0);
      }
    },
  );

  test('any title comes back', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[\\{}~^$&#_%"'@,= a-zé-]{0,20}$/),
    );
    fc.assert(
      fc.property(
        anyText.filter((text) => /[\p{L}\p{N}]/u.test(text)),
        (text) => {
          // A parser makes typographic marks of dashes and quotes, as TeX does.
          fc.pre(!/--|``|''|\p{M}/u.test(text.normalize('NFD')));
          expect(title(toBibTeX([{ ...source, title: text }]))).toBe(printed(text));
        },
      ),
      { numRuns: 200 },
    );
  });

  test('addresses stay addresses, and cannot end their field', () => {
    const url = 'https://example.org/a_b%20c#d?e=f&g~h';
    expect(read(toBibTeX([{ ...source, url }])).entries[0]?.fields['url']).toBe(url);
    const evil = read(
      toBibTeX([
        { ...source, url: 'https://example.org/}\n@book{b,' },
        { ...source, id: 'c' },
      ]),
    );
    expect(evil.errors).toEqual([]);
    expect(evil.entries.map(({ key }) => key)).toEqual(['a', 'c']);
  });

  test('names with “and”, commas or a small first letter stay whole', () => {
    const author = [
      { family: 'de la Cruz, Jr', given: 'X. and Y' },
      { literal: 'Press and Information Office, Ankara' },
      { family: 'Reşid' },
    ];
    expect(cited(toBibTeX([{ ...source, author }]))[0]?.author).toEqual([
      { family: 'de la Cruz, Jr', given: 'X. and Y' },
      { family: 'Press and Information Office, Ankara' },
      { family: 'Reşid' },
    ]);
  });

  test('an id that is no key becomes one, and different ids stay different', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        (a, b) => {
          fc.pre(a !== b);
          const keys = read(toBibTeX([a, b].map((id) => ({ ...source, id })))).entries.map(({ key }) => key);
          expect(keys).toHaveLength(2);
          expect(keys[0]).not.toBe(keys[1]);
        },
      ),
      { numRuns: 100 },
    );
  });
});
