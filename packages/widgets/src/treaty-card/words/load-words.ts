import type { Language } from '@russia-turkey/core';
import type { CardTerms } from './card-terms.ts';

// Each import is spelled out: bundlers can only split what they can read.
const languages: { readonly [L in Language]: () => Promise<{ readonly words: CardTerms }> } = {
  en: () => import('./en.ts'),
  ru: () => import('./ru.ts'),
  tr: () => import('./tr.ts'),
};

/** The words of one language: a page shows a card in one, rarely in two. */
export const loadWords = async (language: Language): Promise<CardTerms> =>
  (await languages[language]()).words;
