import type { Language } from '@russia-turkey/core';

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

const plural = (language: string, forms: Partial<Record<Intl.LDMLPluralRule, string>>) => {
  const rules = new Intl.PluralRules(language);
  return (count: number) => `${number(language, count)} ${forms[rules.select(count)] ?? forms.other ?? ''}`;
};

const number = (language: string, count: number) => new Intl.NumberFormat(language).format(count);

const en: TimelineTerms = {
  ofRelations: 'Timeline of Russia–Turkey relations',
  timeline: 'Timeline',
  loading: 'Loading …',
  failed: 'The timeline could not be loaded.',
  empty: 'Nothing matches. Widen the years or show more kinds.',
  skip: 'Skip to the list',
  entries: plural('en', { one: 'entry', other: 'entries' }),
  more: (count) => `Show ${number('en', count)} more`,
  status: (shown, total, years) => `${number('en', shown)} of ${number('en', total)}, ${years}`,
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
  more: (count) => `Показать ещё ${number('ru', count)}`,
  status: (shown, total, years) => `${number('ru', shown)} из ${number('ru', total)}, ${years}`,
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
  more: (count) => `${number('tr', count)} kayıt daha göster`,
  status: (shown, total, years) => `${number('tr', total)} kayıttan ${number('tr', shown)} tanesi, ${years}`,
  contested: 'tartışmalı',
};

export const terms: { readonly [L in Language]: TimelineTerms } = { en, ru, tr };
