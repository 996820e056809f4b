import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumberOf, isoDayOf } from './day-number.ts';
import { parseEdtf } from './edtf.ts';
import { formatWhen } from './format.ts';
import { toJulian } from './julian.ts';

/** Read by native eyes: each row is what a reader of that language expects in running text. */
const table: readonly (readonly [edtf: string, en: string, ru: string, tr: string])[] = [
  ['1774-07-21', '21 July 1774', '21 июля 1774 г.', '21 Temmuz 1774'],
  ['1774-07', 'July 1774', 'июль 1774 г.', 'Temmuz 1774'],
  ['1774', '1774', '1774', '1774'],
  ['1699~', 'about 1699', 'около 1699', 'yaklaşık 1699'],
  ['1699-09~', 'about September 1699', 'около сентября 1699 г.', 'yaklaşık Eylül 1699'],
  ['1739-10-03?', '3 October 1739 (?)', '3 октября 1739 г. (?)', '3 Ekim 1739 (?)'],
  ['1768/1774', '1768–1774', '1768–1774', '1768–1774'],
  [
    '1915-03-04/1915-04-10',
    '4 March – 10 April 1915',
    '4 марта – 10 апреля 1915 г.',
    '4 Mart – 10 Nisan 1915',
  ],
  ['2023-06-03/..', 'since 3 June 2023', 'с 3 июня 2023 г.', '3 Haziran 2023 – günümüz'],
  ['2023-06/..', 'since June 2023', 'с июня 2023 г.', 'Haziran 2023 – günümüz'],
  ['192X', '1920s', '1920-е', '1920’ler'],
  ['193X', '1930s', '1930-е', '1930’lar'],
  ['17XX', '18th century', 'XVIII век', '18. yüzyıl'],
  [
    '[1747-04-10,1747-04-21]',
    '10 April 1747 or 21 April 1747',
    '10 апреля 1747 г. или 21 апреля 1747 г.',
    '10 Nisan 1747 veya 21 Nisan 1747',
  ],
];

// Thin and narrow spaces differ between ICU versions; readers do not see it.
const plain = (text: string) => text.replaceAll(/[\u00a0\u2009\u202f]/g, ' ');

describe.each(['en', 'ru', 'tr'] as const)('dates in %s', (language) => {
  const column = { en: 1, ru: 2, tr: 3 } as const;
  test.each(table.map((row) => [row[0], row[column[language]]] as const))('%s: %s', (edtf, expected) => {
    expect(plain(formatWhen(parseEdtf(edtf), language))).toBe(expected);
  });
});

test('Old Style stands beside New Style, with its year only where that differs', () => {
  const kaynarca = {
    ...parseEdtf('1774-07-21'),
    asWritten: [{ calendar: 'julian', date: '1774-07-10' }],
  } as const;
  expect(formatWhen(kaynarca, 'en')).toBe('21 July 1774 (10 July Old Style)');
  expect(plain(formatWhen(kaynarca, 'ru'))).toBe('21 июля 1774 г. (10 июля ст. ст.)');
  expect(formatWhen(kaynarca, 'tr')).toBe('21 Temmuz 1774 (eski takvimle 10 Temmuz)');
  expect(formatWhen(kaynarca, 'en', { oldStyle: false })).toBe('21 July 1774');
  const jassy = {
    ...parseEdtf('1792-01-09'),
    asWritten: [{ calendar: 'julian', date: '1791-12-29' }],
  } as const;
  expect(formatWhen(jassy, 'en')).toBe('9 January 1792 (29 December 1791 Old Style)');
  const leap = {
    ...parseEdtf('1900-03-13'),
    asWritten: [{ calendar: 'julian', date: '1900-02-29' }],
  } as const;
  expect(formatWhen(leap, 'en')).toBe('13 March 1900 (29 February Old Style)');
});

test('Old Style is the Julian day in words, on every day from 1400 to 1918', () => {
  const first = dayNumberOf('1400-01-10');
  const last = dayNumberOf('1918-02-13');
  fc.assert(
    fc.property(
      fc.integer({ min: first, max: last }),
      fc.constantFrom('en', 'ru', 'tr'),
      (number, language) => {
        const day = isoDayOf(number);
        const julian = toJulian(day);
        const text = formatWhen(
          { ...parseEdtf(day), asWritten: [{ calendar: 'julian', date: julian }] },
          language,
        );
        const inBrackets = /\((.*)\)$/.exec(text)?.[1] ?? '';
        expect(inBrackets).toContain(String(Number(julian.slice(8))));
        expect(inBrackets.includes(julian.slice(0, 4))).toBe(julian.slice(0, 4) !== day.slice(0, 4));
        expect(text.startsWith(formatWhen(parseEdtf(day), language))).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});
