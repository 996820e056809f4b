import type { Language } from '@russia-turkey/core';

/** Words of the controls. */
export interface ToolTerms {
  /** On a phone, what opens the controls. */
  readonly filters: string;
  readonly years: string;
  readonly from: string;
  readonly to: string;
  readonly badYear: (least: number, most: number) => string;
  readonly show: string;
  readonly reset: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly earlier: string;
  readonly later: string;
  readonly window: string;
  readonly search: string;
  readonly topic: string;
  readonly allTopics: string;
  readonly order: string;
  readonly oldestFirst: string;
  readonly latestFirst: string;
  readonly shapes: { readonly circle: string; readonly triangle: string; readonly square: string };
}

export const toolTerms: { readonly [L in Language]: ToolTerms } = {
  en: {
    filters: 'Filters',
    years: 'Years',
    from: 'From',
    to: 'To',
    badYear: (least, most) => `A year from ${least} to ${most}, please.`,
    show: 'Show',
    reset: 'Show everything',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    earlier: 'Earlier',
    later: 'Later',
    window: 'Window of time',
    search: 'Search',
    topic: 'Topic',
    allTopics: 'All topics',
    order: 'Order',
    oldestFirst: 'Oldest first',
    latestFirst: 'Latest first',
    shapes: { circle: 'talks and statements', triangle: 'force and losses', square: 'measures and steps' },
  },
  ru: {
    filters: 'Фильтры',
    years: 'Годы',
    from: 'С',
    to: 'По',
    badYear: (least, most) => `Укажите год от ${least} до ${most}.`,
    show: 'Показать',
    reset: 'Показать всё',
    zoomIn: 'Приблизить',
    zoomOut: 'Отдалить',
    earlier: 'Раньше',
    later: 'Позже',
    window: 'Отрезок времени',
    search: 'Поиск',
    topic: 'Тема',
    allTopics: 'Все темы',
    order: 'Порядок',
    oldestFirst: 'Сначала ранние',
    latestFirst: 'Сначала поздние',
    shapes: {
      circle: 'переговоры и заявления',
      triangle: 'применение силы и потери',
      square: 'меры и шаги',
    },
  },
  tr: {
    filters: 'Filtreler',
    years: 'Yıllar',
    from: 'Başlangıç',
    to: 'Bitiş',
    badYear: (least, most) => `${least} ile ${most} arasında bir yıl girin.`,
    show: 'Göster',
    reset: 'Tümünü göster',
    zoomIn: 'Yakınlaştır',
    zoomOut: 'Uzaklaştır',
    earlier: 'Daha eski',
    later: 'Daha yeni',
    window: 'Zaman aralığı',
    search: 'Ara',
    topic: 'Konu',
    allTopics: 'Tüm konular',
    order: 'Sıralama',
    oldestFirst: 'Önce eskiler',
    latestFirst: 'Önce yeniler',
    shapes: {
      circle: 'görüşmeler ve açıklamalar',
      triangle: 'kuvvet kullanımı ve kayıplar',
      square: 'önlemler ve adımlar',
    },
  },
};
