import type { Language } from '@russia-turkey/core';
import { terms as en } from './en.ts';
import { terms as ru } from './ru.ts';
import type { LoadedTerms } from './timeline-terms.ts';
import { terms as tr } from './tr.ts';

/** Of all languages, for who writes HTML or a picture at once. */
export const terms: { readonly [L in Language]: LoadedTerms } = { en, ru, tr };
