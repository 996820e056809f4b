import type { Language } from '@russia-turkey/core';
import type { CardTerms } from './words/card-terms.ts';
import { words as en } from './words/en.ts';
import { words as ru } from './words/ru.ts';
import { words as tr } from './words/tr.ts';

export type { CardTerms };

/** All three languages at once, for what cannot wait; the element loads one (`words/load-words.ts`). */
export const cardTerms: { readonly [L in Language]: CardTerms } = { en, ru, tr };
