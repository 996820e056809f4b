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
  readonly today: string;
  readonly loading: string;
  readonly failed: string;
  readonly empty: string;
  readonly openAll: string;
  readonly closeAll: string;
  readonly entries: (count: number) => string;
  readonly status: (shown: number, total: number, years: string) => string;
  readonly ongoing: string;
  readonly legend: string;
  readonly stanceLegend: string;
  readonly shapes: { readonly circle: string; readonly triangle: string; readonly square: string };
  readonly contested: string;
  readonly contestedNote: string;
  readonly parties: string;
  readonly against: string;
  readonly people: string;
  readonly place: string;
  readonly signatories: string;
  readonly outcome: string;
  readonly terms: string;
  readonly article: (number: string) => string;
  readonly status_: string;
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
  today: 'today',
  loading: 'Loading the timeline …',
  failed: 'The timeline could not be loaded.',
  empty: 'Nothing matches. Widen the years or show more kinds.',
  openAll: 'Open all',
  closeAll: 'Close all',
  entries: plural('en', { one: 'entry', other: 'entries' }),
  status: (shown, total, years) => `${shown} of ${total}, ${years}`,
  ongoing: 'continues',
  legend: 'Signs',
  stanceLegend: 'Relations in a period',
  shapes: { circle: 'talks and statements', triangle: 'force and losses', square: 'measures and steps' },
  contested: 'disputed',
  contestedNote: 'The sides describe this differently.',
  parties: 'Parties',
  against: 'against',
  people: 'People',
  place: 'Place',
  signatories: 'signed by',
  outcome: 'Outcome',
  terms: 'What was agreed',
  article: (number) => (/^[0-9IVXLC]+$/.test(number) ? `Article ${number}` : number),
  status_: 'Today',
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
  today: 'сегодня',
  loading: 'Хронология загружается…',
  failed: 'Не удалось загрузить хронологию.',
  empty: 'Ничего не найдено. Расширьте годы или покажите больше видов.',
  openAll: 'Раскрыть всё',
  closeAll: 'Свернуть всё',
  entries: plural('ru', { one: 'запись', few: 'записи', many: 'записей', other: 'записи' }),
  status: (shown, total, years) => `${shown} из ${total}, ${years}`,
  ongoing: 'продолжается',
  legend: 'Знаки',
  stanceLegend: 'Отношения в периоде',
  shapes: { circle: 'переговоры и заявления', triangle: 'применение силы и потери', square: 'меры и шаги' },
  contested: 'спорно',
  contestedNote: 'Стороны описывают это по-разному.',
  parties: 'Стороны',
  against: 'против',
  people: 'Люди',
  place: 'Место',
  signatories: 'подписали',
  outcome: 'Итог',
  terms: 'О чём договорились',
  article: (number) => (/^[0-9IVXLC]+$/.test(number) ? `Статья ${number}` : number),
  status_: 'Сегодня',
  milestones: 'Этапы',
  figures: 'Цифры',
  related: 'Связано с этим',
  whoSaysWhat: 'Кто что утверждает',
  sources: 'Источники',
  relations: {
    part_of: 'Часть',
    leads_to: 'Привело к',
    responds_to: 'В ответ на',
    produces: 'Результат',
    from: { part_of: 'Включает', leads_to: 'Следствие', responds_to: 'Ответ', produces: 'Возникло из' },
  },
};

const tr: TimelineTerms = {
  timeline: 'Rusya–Türkiye ilişkilerinin zaman çizelgesi',
  years: 'Yıllar',
  from: 'Başlangıç',
  to: 'Bitiş',
  show: 'Göster',
  reset: 'Hepsini göster',
  zoomIn: 'Yakınlaştır',
  zoomOut: 'Uzaklaştır',
  earlier: 'Daha önce',
  later: 'Daha sonra',
  window: 'Zaman aralığı',
  today: 'bugün',
  loading: 'Zaman çizelgesi yükleniyor…',
  failed: 'Zaman çizelgesi yüklenemedi.',
  empty: 'Eşleşen kayıt yok. Yılları genişletin veya daha çok tür gösterin.',
  openAll: 'Hepsini aç',
  closeAll: 'Hepsini kapat',
  entries: plural('tr', { other: 'kayıt' }),
  status: (shown, total, years) => `${total} kayıttan ${shown} tanesi, ${years}`,
  ongoing: 'sürüyor',
  legend: 'İşaretler',
  stanceLegend: 'Dönemin ilişkileri',
  shapes: {
    circle: 'görüşmeler ve açıklamalar',
    triangle: 'kuvvet kullanımı ve kayıplar',
    square: 'önlemler ve adımlar',
  },
  contested: 'tartışmalı',
  contestedNote: 'Taraflar bunu farklı anlatıyor.',
  parties: 'Taraflar',
  against: 'karşısında',
  people: 'Kişiler',
  place: 'Yer',
  signatories: 'imzalayanlar',
  outcome: 'Sonuç',
  terms: 'Üzerinde anlaşılanlar',
  article: (number) => (/^[0-9IVXLC]+$/.test(number) ? `Madde ${number}` : number),
  status_: 'Bugün',
  milestones: 'Aşamalar',
  figures: 'Sayılar',
  related: 'Bağlantılı',
  whoSaysWhat: 'Kim ne diyor',
  sources: 'Kaynaklar',
  relations: {
    part_of: 'Parçası olduğu',
    leads_to: 'Yol açtığı',
    responds_to: 'Karşılık verdiği',
    produces: 'Doğurduğu',
    from: { part_of: 'İçerdiği', leads_to: 'Öncesinde', responds_to: 'Gelen yanıt', produces: 'Kaynağı' },
  },
};

export const terms: { readonly [L in Language]: TimelineTerms } = { en, ru, tr };
