import type { Language } from '@russia-turkey/core';
import { folderOf, languages } from './languages.ts';

/** What Eleventy gives a template that writes one file in each language. */
export interface InLanguage {
  readonly language: Language;
}

/** The data of such a template: the same file in the folder of each language. */
export const inEachLanguage = (file: string) => ({
  languages,
  pagination: { data: 'languages', size: 1, alias: 'language' },
  permalink: ({ language }: InLanguage) => `${folderOf(language)}${file}`,
});
