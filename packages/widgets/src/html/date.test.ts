import { formatWhen, parseEdtf } from '@russia-turkey/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages, outlines } from '../../test/html/data.ts';
import { parsed } from '../../test/html/parsed.ts';
import { dateMarkup } from './date.ts';
import { markup } from './markup.ts';

const two = (number: number) => String(number).padStart(2, '0');
const plain = fc
  .tuple(
    fc.integer({ min: 1400, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom(1, 2, 3),
  )
  .map(([year, month, day, parts]) => [String(year), two(month), two(day)].slice(0, parts).join('-'));

const read = (when: string, language: 'en' | 'ru' | 'tr', julian?: string) => {
  const fragment = parsed(String(markup`${dateMarkup(when, language, julian)}`));
  return {
    text: fragment.textContent,
    times: [...fragment.querySelectorAll('*')].map((element) => [
      element.localName,
      element.getAttribute('datetime'),
    ]),
  };
};

describe.each(languages)('in %s', (language) => {
  const words = (when: string) => formatWhen(parseEdtf(when), language);

  test('a plain date is one time, in the words of the library', () => {
    fc.assert(
      fc.property(plain, (when) => {
        expect(read(when, language)).toEqual({ text: words(when), times: [['time', when]] });
      }),
    );
  });

  test('an interval and a choice of two are two times, in the words of the library', () => {
    fc.assert(
      fc.property(plain, plain, fc.boolean(), (a, b, choice) => {
        const [from, to] = [a, b].sort();
        fc.pre(from !== undefined && to !== undefined && !to.startsWith(from));
        const when = choice ? `[${from},${to}]` : `${from}/${to}`;
        expect(read(when, language)).toEqual({
          text: words(when),
          times: [
            ['time', from],
            ['time', to],
          ],
        });
      }),
    );
  });

  test('what goes on is the time of its beginning', () => {
    fc.assert(
      fc.property(plain, (from) => {
        expect(read(`${from}/..`, language)).toEqual({ text: words(`${from}/..`), times: [['time', from]] });
      }),
    );
  });

  test.each(['1774~', '1774?', '177X', '17XX', '1774-07~', '1768~/1774'])('%s is no exact time', (when) => {
    expect(read(when, language)).toEqual({ text: words(when), times: [] });
  });

  test('every date of the dataset says what the library says', () => {
    for (const { when, julian } of outlines[language]) {
      const date = parseEdtf(when);
      const { text, times } = read(when, language, julian);
      expect(text).toBe(
        formatWhen(julian ? { ...date, asWritten: [{ calendar: 'julian', date: julian }] } : date, language),
      );
      expect(times.length, when).toBe(/[~?%X]/.test(when) ? 0 : /[/,](?!\.\.)/.test(when) ? 2 : 1);
    }
  });
});

test.each(['1774-99-99', '1774-13-01', 'nonsense', '', '1774'])(
  'an Old Style day “%s” is not shown',
  (julian) => {
    expect(read('1774-07-21', 'en', julian).text).toBe('21 July 1774');
  },
);
