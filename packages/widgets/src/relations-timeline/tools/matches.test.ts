import { expect, test } from 'vitest';
import { entry } from '../../../test/timeline/entries.ts';
import type { Entry } from '../entry.ts';
import { matcher } from './matches.ts';

const labelled = (label: string, summary?: string): Entry => ({ ...entry(1, { start: 0 }), label, summary });

test.each([
  ['Полёт Королёва', 'королева'],
  ['Полет Королева', 'полёт'],
  ['İstanbul', 'istanbul'],
  ['İstanbul', 'ISTANBUL'],
  ['ISPARTA', 'ısparta'],
  ['Iğdır', 'iğdır'],
  ['Küçük Kaynarca', 'kucuk KAYNARCA'],
  ['Treaty of Kars', 'kars treaty'],
  ['Convention', '  conv\t'],
])('“%s” is found by “%s”', (label, words) => {
  expect(matcher(words)?.(labelled(label))).toBe(true);
});

test('a summary is searched as well, and every word must be there', () => {
  const one = labelled('Treaty of Kars', 'Border of the Caucasus');
  expect(matcher('kars caucasus')?.(one)).toBe(true);
  expect(matcher('kars bosporus')?.(one)).toBe(false);
});

test.each(['', '   ', '\n'])('without words (“%s”) there is nothing to ask', (words) => {
  expect(matcher(words)).toBeUndefined();
});

test('what is no pattern is none', () => {
  expect(matcher('.*')?.(labelled('Treaty of Kars'))).toBe(false);
  expect(matcher('(')?.(labelled('Bakhchisarai (1681)'))).toBe(true);
});
