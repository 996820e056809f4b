import type { Language } from '../model/text.ts';

/** The three equal languages of the dataset. */
export const languages = ['en', 'ru', 'tr'] as const satisfies readonly Language[];
