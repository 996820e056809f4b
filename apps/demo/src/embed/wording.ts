import type { DatedKind, Language } from '@russia-turkey/core';
import { type Forms, counted } from '../site/plural.ts';

export interface EmbedWording {
  readonly licence: string;
  readonly licenceAddress: string;
  /** Of the link to the page that says more. */
  readonly record: (title: string) => string;
  readonly explore: string;
  readonly kinds: Readonly<Record<Exclude<DatedKind, 'periods'>, string>>;
  readonly whole: string;
  readonly treaties: string;
  readonly treatiesIntroduction: string;
  readonly views: string;
  readonly viewsIntroduction: string;
  readonly moved: string;
  /** In place of a summary. */
  readonly describe: (entries: number, years: string) => string;
}

const entries: Readonly<Record<Language, Forms>> = {
  en: { one: '_ entry', other: '_ entries' },
  ru: { one: '_ запись', few: '_ записи', many: '_ записей', other: '_ записи' },
  tr: { other: '_ kayıt' },
};

export const embedWording: Readonly<Record<Language, EmbedWording>> = {
  en: {
    licence: 'CC BY 4.0',
    licenceAddress: 'https://creativecommons.org/licenses/by/4.0/deed.en',
    record: (title) => `${title}: details and sources`,
    explore: 'The whole dataset',
    kinds: {
      wars: 'Wars',
      treaties: 'Treaties and agreements',
      events: 'Events',
      projects: 'Joint projects',
    },
    whole: 'Russia–Turkey relations',
    treaties: 'Treaties to embed',
    treatiesIntroduction: 'Each of these pages fits into a frame on your own page.',
    views: 'Timelines to embed',
    viewsIntroduction: 'Each of these pages fits into a frame on your own page.',
    moved: 'The address of this treaty has changed. It is now found at:',
    describe: (count, years) =>
      `A timeline with ${counted('en', count, entries.en)}, ${years}, with dates and sources.`,
  },
  ru: {
    licence: 'CC BY 4.0',
    licenceAddress: 'https://creativecommons.org/licenses/by/4.0/deed.ru',
    record: (title) => `${title}: подробности и источники`,
    explore: 'Весь набор данных',
    kinds: {
      wars: 'Войны',
      treaties: 'Договоры и соглашения',
      events: 'События',
      projects: 'Совместные проекты',
    },
    whole: 'Российско-турецкие отношения',
    treaties: 'Договоры для встраивания',
    treatiesIntroduction: 'Каждую из этих страниц можно вставить во фрейм на вашем сайте.',
    views: 'Хронологии для встраивания',
    viewsIntroduction: 'Каждую из этих страниц можно вставить во фрейм на вашем сайте.',
    moved: 'Адрес этого договора изменился. Теперь он находится здесь:',
    describe: (count, years) =>
      `Хронология: ${counted('ru', count, entries.ru)}, ${years}; с датами и источниками.`,
  },
  tr: {
    licence: 'CC BY 4.0',
    licenceAddress: 'https://creativecommons.org/licenses/by/4.0/deed.tr',
    record: (title) => `${title}: ayrıntılar ve kaynaklar`,
    explore: 'Veri kümesinin tamamı',
    kinds: {
      wars: 'Savaşlar',
      treaties: 'Antlaşmalar ve anlaşmalar',
      events: 'Olaylar',
      projects: 'Ortak projeler',
    },
    whole: 'Rusya-Türkiye ilişkileri',
    treaties: 'Gömülebilir antlaşmalar',
    treatiesIntroduction: 'Bu sayfaların her biri, kendi sayfanızdaki bir çerçeveye sığar.',
    views: 'Gömülebilir zaman çizelgeleri',
    viewsIntroduction: 'Bu sayfaların her biri, kendi sayfanızdaki bir çerçeveye sığar.',
    moved: 'Bu antlaşmanın adresi değişti. Yeni adresi:',
    describe: (count, years) =>
      `${counted('tr', count, entries.tr)} içeren zaman çizelgesi, ${years}; tarihler ve kaynaklarla.`,
  },
};
