import type { Language, OutlineEntry, Treaty } from '@russia-turkey/core';
import * as en from '@russia-turkey/core/en';
import { outline as enOutline } from '@russia-turkey/core/en/outline';
import * as ru from '@russia-turkey/core/ru';
import { outline as ruOutline } from '@russia-turkey/core/ru/outline';
import * as tr from '@russia-turkey/core/tr';
import { outline as trOutline } from '@russia-turkey/core/tr/outline';
import type { TreatyHtmlOptions, TreatyRecords } from '../../src/html/index.ts';

export const languages: readonly Language[] = ['en', 'ru', 'tr'];

export const outlines: { readonly [L in Language]: readonly OutlineEntry[] } = {
  en: enOutline,
  ru: ruOutline,
  tr: trOutline,
};

export const records: { readonly [L in Language]: TreatyRecords & { readonly treaties: readonly Treaty[] } } =
  { en, ru, tr };

/** What a card of the dataset is made with. */
export const cardOptions = (lang: Language): TreatyHtmlOptions => ({
  lang,
  records: records[lang],
  names: outlines,
  today: '2026-11-25',
  citation: 'The dataset. Version 1. CC BY 4.0.',
});
