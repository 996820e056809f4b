import type { Language } from '@russia-turkey/core';

/** A part of the site that every page leads to. */
export interface Section {
  /** Its first page, inside the folder of a language. */
  readonly file: string;
  readonly name: Readonly<Record<Language, string>>;
}

/** In the order in which the head of every page names them. */
export const sections: readonly Section[] = [
  { file: 'index.html', name: { en: 'Article', ru: 'Статья', tr: 'Makale' } },
  { file: 'explore/index.html', name: { en: 'Explorer', ru: 'Обзор данных', tr: 'Veri gezgini' } },
  { file: 'on-this-day/index.html', name: { en: 'On this day', ru: 'В этот день', tr: 'Tarihte bugün' } },
  { file: 'indicators/index.html', name: { en: 'Indicators', ru: 'Показатели', tr: 'Göstergeler' } },
  { file: 'map/index.html', name: { en: 'Map', ru: 'Карта', tr: 'Harita' } },
  { file: 'data/index.html', name: { en: 'Data', ru: 'Данные', tr: 'Veriler' } },
  { file: 'build/index.html', name: { en: 'Embed', ru: 'Встраивание', tr: 'Sayfaya göm' } },
];
