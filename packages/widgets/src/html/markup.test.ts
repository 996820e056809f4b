import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsed } from '../../test/html/parsed.ts';
import { attributes, escapeText, heading, languageTag, markup } from './markup.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('<', '>', '&', '"', "'", 'amp;', '#x3c;', '/', 'script', '=', ' ', '\n', '\0', '`'),
    maxLength: 30,
  }),
);

/** What a reader should see of a text. */
const shown = (text: string) =>
  text
    .replace(/[\t\n\f\r\u2028\u2029 ]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/gu, '');

test('any text is text: in an element and in an attribute it comes back as it was', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const fragment = parsed(String(markup`<p${attributes({ title: text })}>${text}</p>`));
      expect(fragment.querySelectorAll('*')).toHaveLength(1);
      const paragraph = fragment.firstElementChild;
      expect(paragraph?.getAttributeNames()).toEqual(['title']);
      expect(paragraph?.textContent).toBe(shown(text));
      expect(paragraph?.getAttribute('title')).toBe(shown(text));
    }),
    { numRuns: 500 },
  );
});

test('escaped text stands on one line and cannot be escaped into anything else', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(escapeText(text)).not.toMatch(/[<>"'\n\r]/);
    }),
  );
});

test('only markup is HTML: an object that looks like it is not', () => {
  const forged = { toString: () => '<script>', html: '<script>' } as never;
  expect(() => String(markup`${forged}`)).toThrow(TypeError);
});

test('lists are written one after the other, nothing writes nothing', () => {
  expect(String(markup`${['a', [markup`<br>`, 1]]}${undefined}${false}${[]}`)).toBe('a<br>1');
  expect(String(attributes({ a: undefined, b: true, c: '' }))).toBe(' b c=""');
});

test('no heading is deeper than the sixth', () => {
  expect([1, 6, 7].map((level) => String(heading(level, 'x')))).toEqual([
    '<h1>x</h1>',
    '<h6>x</h6>',
    '<h6>x</h6>',
  ]);
});

test('a language tag is one or nothing', () => {
  expect(['tr-TR', 'ota-Latn', '', 'x y', 'en"', undefined].map(languageTag)).toEqual([
    'tr-TR',
    'ota-Latn',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
