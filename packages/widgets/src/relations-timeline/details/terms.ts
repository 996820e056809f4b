import type { Language } from '@russia-turkey/core';

/** Words of an open entry. */
export interface DetailTerms {
  readonly parties: string;
  readonly against: string;
  readonly people: string;
  readonly place: string;
  readonly outcome: string;
  readonly terms: string;
  readonly article: (number: string) => string;
  readonly today: string;
  readonly milestones: string;
  readonly figures: string;
  readonly related: string;
  readonly whoSaysWhat: string;
  readonly sources: string;
  readonly source: string;
  /** On a link to what the page says more. */
  readonly readOn: string;
  readonly relations: {
    readonly part_of: string;
    readonly leads_to: string;
    readonly responds_to: string;
    readonly produces: string;
    readonly from: {
      readonly part_of: string;
      readonly leads_to: string;
      readonly responds_to: string;
      readonly produces: string;
    };
  };
}

export const detailTerms: { readonly [L in Language]: DetailTerms } = {
  en: {
    parties: 'Parties',
    against: 'against',
    people: 'People',
    place: 'Place',
    outcome: 'Outcome',
    terms: 'What was agreed',
    article: (number) => (/^[0-9IVXLC]+$/.test(number) ? `Article ${number}` : number),
    today: 'Today',
    milestones: 'Steps',
    figures: 'Figures',
    related: 'Connected',
    whoSaysWhat: 'Who says what',
    sources: 'Sources',
    source: 'Source',
    readOn: 'Read more',
    relations: {
      part_of: 'Part of',
      leads_to: 'Led to',
      responds_to: 'In response to',
      produces: 'Produced',
      from: { part_of: 'Included', leads_to: 'Followed', responds_to: 'Answered by', produces: 'Came from' },
    },
  },
  ru: {
    parties: 'Стороны',
    against: '— против:',
    people: 'Люди',
    place: 'Место',
    outcome: 'Итог',
    terms: 'О чём договорились',
    article: (number) => (/^[0-9IVXLC]+$/.test(number) ? `Статья\u00a0${number}` : number),
    today: 'Сегодня',
    milestones: 'Этапы',
    figures: 'Цифры',
    related: 'Связанные записи',
    whoSaysWhat: 'Кто что говорит',
    sources: 'Источники',
    source: 'Источник',
    readOn: 'Подробнее',
    relations: {
      part_of: 'К чему относится',
      leads_to: 'Следствие',
      responds_to: 'На что дан ответ',
      produces: 'Результат',
      from: { part_of: 'Включает', leads_to: 'Предыстория', responds_to: 'Ответ', produces: 'Происхождение' },
    },
  },
  tr: {
    parties: 'Taraflar',
    against: 'karşısında',
    people: 'Kişiler',
    place: 'Yer',
    outcome: 'Sonuç',
    terms: 'Kararlaştırılanlar',
    article: (number) => (/^[0-9IVXLC]+$/.test(number) ? `Madde ${number}` : number),
    today: 'Bugün',
    milestones: 'Aşamalar',
    figures: 'Sayılar',
    related: 'Bağlantılı kayıtlar',
    whoSaysWhat: 'Kim ne diyor?',
    sources: 'Kaynaklar',
    source: 'Kaynak',
    readOn: 'Devamını oku',
    relations: {
      part_of: 'Parçası olduğu',
      leads_to: 'Yol açtığı',
      responds_to: 'Karşılık verdiği',
      produces: 'Doğurduğu',
      from: { part_of: 'İçerdiği', leads_to: 'Yol açan', responds_to: 'Gelen yanıt', produces: 'Kaynağı' },
    },
  },
};
