import type { Language } from '@russia-turkey/core';

/** The words of the page around an article. */
export interface Wording {
  readonly site: string;
  readonly skip: string;
  readonly languages: string;
  readonly sections: string;
  readonly byline: string;
  readonly plate: (number: number) => string;
  readonly sources: string;
  readonly sourcesNote: string;
  readonly note: (number: number) => string;
  readonly backToText: string;
  readonly licence: (data: string) => string;
}

export const wording: Readonly<Record<Language, Wording>> = {
  en: {
    site: 'Russia–Turkey relations',
    skip: 'Skip to the article',
    languages: 'Languages',
    sections: 'Sections',
    byline: 'Sample article',
    plate: (number) => `Chart ${number}`,
    sources: 'Sources',
    sourcesNote:
      'Each note names the record of the dataset that the passage rests on, and the sources of that record.',
    note: (number) => `Note ${number}`,
    backToText: 'Back to the text',
    licence: (data) => `A sample page of the open dataset “Russia–Turkey relations”. Data: ${data}.`,
  },
  ru: {
    site: 'Российско-турецкие отношения',
    skip: 'Перейти к статье',
    languages: 'Языки',
    sections: 'Разделы',
    byline: 'Пример статьи',
    plate: (number) => `Схема ${number}`,
    sources: 'Источники',
    sourcesNote:
      'В каждой сноске указаны запись набора данных, на которую опирается это место текста, и источники записи.',
    note: (number) => `Сноска ${number}`,
    backToText: 'Вернуться к тексту',
    licence: (data) =>
      `Пример страницы на основе открытого набора данных «Российско-турецкие отношения». Данные: ${data}.`,
  },
  tr: {
    site: 'Rusya-Türkiye ilişkileri',
    skip: 'Makaleye geç',
    languages: 'Diller',
    sections: 'Bölümler',
    byline: 'Örnek makale',
    plate: (number) => `Grafik ${number}`,
    sources: 'Kaynaklar',
    sourcesNote:
      'Her dipnot, ilgili bölümün dayandığı veri kümesi kaydını ve o kaydın kaynaklarını gösterir.',
    note: (number) => `Dipnot ${number}`,
    backToText: 'Metne dön',
    licence: (data) =>
      `“Rusya-Türkiye ilişkileri” adlı açık veri kümesinin örnek bir sayfası. Veriler: ${data}.`,
  },
};
