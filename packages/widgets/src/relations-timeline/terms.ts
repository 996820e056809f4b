import type { Language } from '@russia-turkey/core';

/** Words of the interface. Counts are functions: Russian has three plurals. */
export interface TimelineTerms {
  readonly timeline: string;
  readonly years: string;
  readonly from: string;
  readonly to: string;
  readonly show: string;
  readonly reset: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly earlier: string;
  readonly later: string;
  readonly window: string;
  readonly loading: string;
  readonly failed: string;
  readonly empty: string;
  readonly entries: (count: number) => string;
  readonly status: (shown: number, total: number, years: string) => string;
  readonly shapes: { readonly circle: string; readonly triangle: string; readonly square: string };
  readonly contested: string;
  readonly parties: string;
  readonly against: string;
  readonly people: string;
  readonly place: string;
  readonly signatories: string;
  readonly outcome: string;
  readonly terms: string;
  readonly article: (number: string) => string;
  readonly today: string;
  readonly milestones: string;
  readonly figures: string;
  readonly related: string;
  readonly whoSaysWhat: string;
  readonly sources: string;
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

const plural = (language: string, forms: Partial<Record<Intl.LDMLPluralRule, string>>) => {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (count: number) => `${numbers.format(count)} ${forms[rules.select(count)] ?? forms.other ?? ''}`;
};

const en: TimelineTerms = {
  timeline: 'Timeline of Russia–Turkey relations',
  years: 'Years',
  from: 'From',
  to: 'To',
  show: 'Show',
  reset: 'Show everything',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  earlier: 'Earlier',
  later: 'Later',
  window: 'Window of time',
  loading: 'Loading the timeline …',
  failed: 'The timeline could not be loaded.',
  empty: 'Nothing matches. Widen the years or show more kinds.',
  entries: plural('en', { one: 'entry', other: 'entries' }),
  status: (shown, total, years) => `${shown} of ${total}, ${years}`,
  shapes: { circle: 'talks and statements', triangle: 'force and losses', square: 'measures and steps' },
  contested: 'disputed',
  parties: 'Parties',
  against: 'against',
  people: 'People',
  place: 'Place',
  signatories: 'signed by',
  outcome: 'Outcome',
  terms: 'What was agreed',
  article: (number) => (/^[0-9IVXLC]+$/.test(number) ? `Article ${number}` : number),
  today: 'Today',
  milestones: 'Steps',
  figures: 'Figures',
  related: 'Connected',
  whoSaysWhat: 'Who says what',
  sources: 'Sources',
  relations: {
    part_of: 'Part of',
    leads_to: 'Led to',
    responds_to: 'In response to',
    produces: 'Produced',
    from: { part_of: 'Included', leads_to: 'Followed', responds_to: 'Answered by', produces: 'Came from' },
  },
};

const ru: TimelineTerms = {
  timeline: 'Хронология российско-турецких отношений',
  years: 'Годы',
  from: 'С',
  to: 'По',
  show: 'Показать',
  reset: 'Показать всё',
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  earlier: 'Раньше',
  later: 'Позже',
  window: 'Отрезок времени',
  loading: 'Хронология загружается…',
  failed: 'Не удалось загрузить хронологию.',
  empty: 'Ничего не найдено. Расширьте диапазон лет или выберите больше видов записей.',
  entries: plural('ru', { one: 'запись', few: 'записи', many: 'записей', other: 'записи' }),
  status: (shown, total, years) => `${shown} из ${total}, ${years}`,
  shapes: { circle: 'переговоры и заявления', triangle: 'применение силы и потери', square: 'меры и шаги' },
  contested: 'спорно',
  parties: 'Стороны',
  against: '— против:',
  people: 'Люди',
  place: 'Место',
  signatories: 'подписали',
  outcome: 'Итог',
  terms: 'О чём договорились',
  article: (number) => (/^[0-9IVXLC]+$/.test(number) ? `Статья\u00a0${number}` : number),
  today: 'Сегодня',
  milestones: 'Этапы',
  figures: 'Цифры',
  related: 'Связанные записи',
  whoSaysWhat: 'Кто что говорит',
  sources: 'Источники',
  relations: {
    part_of: 'К чему относится',
    leads_to: 'Следствие',
    responds_to: 'На что дан ответ',
    produces: 'Результат',
    from: { part_of: 'Включает', leads_to: 'Предыстория', responds_to: 'Ответ', produces: 'Происхождение' },
  },
};

const tr: TimelineTerms = {
  timeline: 'Rusya-Türkiye ilişkilerinin zaman çizelgesi',
  years: 'Yıllar',
  from: 'Başlangıç',
  to: 'Bitiş',
  show: 'Göster',
  reset: 'Tümünü göster',
  zoomIn: 'Yakınlaştır',
  zoomOut: 'Uzaklaştır',
  earlier: 'Daha eski',
  later: 'Daha yeni',
  window: 'Zaman aralığı',
  loading: 'Zaman çizelgesi yükleniyor…',
  failed: 'Zaman çizelgesi yüklenemedi.',
  empty: 'Eşleşen kayıt yok. Yıl aralığını genişletin veya daha fazla tür gösterin.',
  entries: plural('tr', { other: 'kayıt' }),
  status: (shown, total, years) => `${total} kayıttan ${shown} tanesi, ${years}`,
  shapes: {
    circle: 'görüşmeler ve açıklamalar',
    triangle: 'kuvvet kullanımı ve kayıplar',
    square: 'önlemler ve adımlar',
  },
  contested: 'tartışmalı',
  parties: 'Taraflar',
  against: 'karşısında',
  people: 'Kişiler',
  place: 'Yer',
  signatories: 'imzalayanlar',
  outcome: 'Sonuç',
  terms: 'Kararlaştırılanlar',
  article: (number) => (/^[0-9IVXLC]+$/.test(number) ? `Madde ${number}` : number),
  today: 'Bugün',
  milestones: 'Aşamalar',
  figures: 'Sayılar',
  related: 'Bağlantılı kayıtlar',
  whoSaysWhat: 'Kim ne diyor?',
  sources: 'Kaynaklar',
  relations: {
    part_of: 'Parçası olduğu',
    leads_to: 'Yol açtığı',
    responds_to: 'Karşılık verdiği',
    produces: 'Doğurduğu',
    from: { part_of: 'İçerdiği', leads_to: 'Yol açan', responds_to: 'Gelen yanıt', produces: 'Kaynağı' },
  },
};

export const terms: { readonly [L in Language]: TimelineTerms } = { en, ru, tr };
