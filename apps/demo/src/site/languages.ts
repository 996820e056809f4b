import type { Language } from '@russia-turkey/core';

export const languages: readonly Language[] = ['en', 'ru', 'tr'];

/** Each language by its own name, as a language switch shows it. */
export const ownNames: Readonly<Record<Language, string>> = { en: 'English', ru: 'Русский', tr: 'Türkçe' };

/** As Open Graph spells them. */
export const locales: Readonly<Record<Language, string>> = { en: 'en_GB', ru: 'ru_RU', tr: 'tr_TR' };

/** The folder of a language under the root of the site; English is the root. */
export const folderOf = (language: Language): string => (language === 'en' ? '' : `${language}/`);
