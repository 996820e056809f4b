import type { Language } from '@russia-turkey/core';
import type { ReaderWords } from './reader-words.ts';

// Each import is spelled out: bundlers can only split what they can read.
const languages: { readonly [L in Language]: () => Promise<{ readonly words: ReaderWords }> } = {
  en: () => import('./en.ts'),
  ru: () => import('./ru.ts'),
  tr: () => import('./tr.ts'),
};

/** The words of one language: a page shows a timeline in one, rarely in two. */
export const loadWords = async (language: Language): Promise<ReaderWords> =>
  (await languages[language]()).words;
