import type { Language, LocalizedText } from '../../model/text.ts';

export const datasetName: LocalizedText = {
  en: 'Russia–Turkey relations',
  ru: 'Российско-турецкие отношения',
  tr: 'Rusya-Türkiye ilişkileri',
};

/** The kinds that more than one format names. */
export const kindNames: Readonly<Record<Language, Readonly<Record<'events' | 'treaties' | 'wars', string>>>> =
  {
    en: { events: 'Events', treaties: 'Treaties', wars: 'Wars' },
    ru: { events: 'События', treaties: 'Договоры', wars: 'Войны' },
    tr: { events: 'Olaylar', treaties: 'Antlaşmalar', wars: 'Savaşlar' },
  };
