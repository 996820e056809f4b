import type { Language } from '@russia-turkey/core';
import { countText, plural } from '../shared/counts.ts';

/** What stands in the first picture. Counts are functions: Russian has three plurals. */
export interface TimelineTerms {
  /** Of the dataset, and of a page’s own. */
  readonly ofRelations: string;
  readonly timeline: string;
  readonly loading: string;
  readonly failed: string;
  readonly empty: string;
  readonly skip: string;
  readonly entries: (count: number) => string;
  /** At the end of a long list: how many of the rest a press shows. */
  readonly more: (count: number) => string;
  readonly status: (shown: number, total: number, years: string) => string;
  readonly contested: string;
}

const en: TimelineTerms = {
  ofRelations: 'Timeline of Russia–Turkey relations',
  timeline: 'Timeline',
  loading: 'Loading …',
  failed: 'The timeline could not be loaded.',
  empty: 'Nothing matches. Widen the years or show more kinds.',
  skip: 'Skip to the list',
  entries: plural('en', { one: 'entry', other: 'entries' }),
  more: (count) => `Show ${countText(count, 'en')} more`,
  status: (shown, total, years) => `${countText(shown, 'en')} of ${countText(total, 'en')}, ${years}`,
  contested: 'disputed',
};

const ru: TimelineTerms = {
  ofRelations: 'Хронология российско-турецких отношений',
  timeline: 'Хронология',
  loading: 'Загрузка…',
  failed: 'Не удалось загрузить хронологию.',
  empty: 'Ничего не найдено. Расширьте диапазон лет или выберите больше видов записей.',
  skip: 'Перейти к списку',
  entries: plural('ru', { one: 'запись', few: 'записи', many: 'записей', other: 'записи' }),
  more: (count) => `Показать ещё ${countText(count, 'ru')}`,
  status: (shown, total, years) => `${countText(shown, 'ru')} из ${countText(total, 'ru')}, ${years}`,
  contested: 'спорно',
};

const tr: TimelineTerms = {
  ofRelations: 'Rusya-Türkiye ilişkilerinin zaman çizelgesi',
  timeline: 'Zaman çizelgesi',
  loading: 'Yükleniyor…',
  failed: 'Zaman çizelgesi yüklenemedi.',
  empty: 'Eşleşen kayıt yok. Yıl aralığını genişletin veya daha fazla tür gösterin.',
  skip: 'Listeye geç',
  entries: plural('tr', { other: 'kayıt' }),
  more: (count) => `${countText(count, 'tr')} kayıt daha göster`,
  status: (shown, total, years) =>
    `${countText(total, 'tr')} kayıttan ${countText(shown, 'tr')} tanesi, ${years}`,
  contested: 'tartışmalı',
};

export const terms: { readonly [L in Language]: TimelineTerms } = { en, ru, tr };
