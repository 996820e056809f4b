import type { Language } from '@russia-turkey/core';
import * as en from './en.ts';
import * as ru from './ru.ts';
import * as tr from './tr.ts';
import type { EntryWords, StatementWords, TreatyTypeWords, UnitWords } from './vocabulary.ts';

export type { EntryWords, StatementWords, TreatyTypeWords, UnitWords };

/** In four parts, so that a page loads the words that it shows. */
export const entryWords: { readonly [L in Language]: EntryWords } = {
  en: en.entryWords,
  ru: ru.entryWords,
  tr: tr.entryWords,
};
export const treatyTypes: { readonly [L in Language]: TreatyTypeWords } = {
  en: en.treatyTypes,
  ru: ru.treatyTypes,
  tr: tr.treatyTypes,
};
export const statementWords: { readonly [L in Language]: StatementWords } = {
  en: en.statementWords,
  ru: ru.statementWords,
  tr: tr.statementWords,
};
export const unitWords: { readonly [L in Language]: UnitWords } = {
  en: en.unitWords,
  ru: ru.unitWords,
  tr: tr.unitWords,
};
