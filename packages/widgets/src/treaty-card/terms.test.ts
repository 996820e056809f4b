import { expect, test } from 'vitest';
import { cardTerms } from './terms.ts';

test('Russian counts have three forms', () => {
  const { provisions, claims, documents } = cardTerms.ru;
  expect([1, 2, 5, 11, 21, 22].map(provisions)).toEqual([
    '1 положение',
    '2 положения',
    '5 положений',
    '11 положений',
    '21 положение',
    '22 положения',
  ]);
  expect([claims(3), documents(5)]).toEqual(['3 утверждения', '5 документов']);
});

test('an article that is no number stays as it is written', () => {
  for (const terms of Object.values(cardTerms))
    expect(terms.article('final provision')).toBe('final provision');
  expect(cardTerms.en.article('5–6')).toBe('Articles\u00a05–6');
});
