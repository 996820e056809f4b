import type { Language } from '@russia-turkey/core';
import type { Forms } from '../site/plural.ts';

/** The words of the page of indicators. */
export interface Wording {
  readonly title: string;
  readonly standfirst: string;
  readonly description: string;
  /** What stands for a chart to those who do not see it. */
  readonly chart: (name: string, least: string, most: string) => string;
  readonly reporters: string;
  readonly figures: Forms;
  readonly table: string;
  readonly period: string;
  readonly value: string;
  readonly reporter: string;
  readonly rounded: (step: string) => string;
  readonly range: (low: string, high: string) => string;
  readonly sources: string;
  readonly source: (number: number) => string;
}

export const wording: Readonly<Record<Language, Wording>> = {
  en: {
    title: 'The relations in figures',
    standfirst:
      'Trade, gas, travellers, opinion: what was counted, by whom and how. Each figure is a bar as long as the time it covers, with the sign of the one who reports it. A line joins periods that follow each other; where nothing was found, nothing is drawn.',
    description:
      'Charts of trade, gas supplies, visitors and opinion polls between Russia and Turkey, each figure with its reporter, method and source.',
    chart: (name, least, most) =>
      `${name}. Lowest figure: ${least}. Highest figure: ${most}. The table below has all figures.`,
    reporters: 'Reported by',
    figures: { one: '_ figure', other: '_ figures' },
    table: 'as a table',
    period: 'Period',
    value: 'Figure',
    reporter: 'By whom, and how counted',
    rounded: (step) => `Rounded to ${step}.`,
    range: (low, high) => `Between ${low} and ${high}.`,
    sources: 'Sources',
    source: (number) => `Source ${number}`,
  },
  ru: {
    title: 'Отношения в цифрах',
    standfirst:
      'Торговля, газ, поездки, общественное мнение: что посчитано, кем и как. Каждое значение — отрезок длиной в период, который оно охватывает, со знаком того, кто его сообщает. Линия соединяет только соседние периоды; где сведений не нашлось, не начерчено ничего.',
    description:
      'Графики торговли, поставок газа, поездок и опросов в отношениях России и Турции: каждое значение — с методом, источником и указанием, кто его сообщает.',
    chart: (name, least, most) =>
      `${name}. Наименьшее значение: ${least}. Наибольшее значение: ${most}. Все значения — в таблице ниже.`,
    reporters: 'Кто сообщает',
    figures: { one: '_ значение', few: '_ значения', many: '_ значений', other: '_ значения' },
    table: 'в таблице',
    period: 'Период',
    value: 'Значение',
    reporter: 'Кто сообщает и как посчитано',
    rounded: (step) => `Округлено до ${step}.`,
    range: (low, high) => `От ${low} до ${high}.`,
    sources: 'Источники',
    source: (number) => `Источник ${number}`,
  },
  tr: {
    title: 'Rakamlarla ilişkiler',
    standfirst:
      'Ticaret, gaz, yolculuklar, kamuoyu: ne sayıldı, kim saydı, nasıl saydı? Her değer, kapsadığı süre uzunluğunda bir çizgidir ve üzerinde onu bildirenin işareti vardır. İnce çizgi yalnızca art arda gelen dönemleri birleştirir; bilgi bulunamayan yere hiçbir şey çizilmemiştir.',
    description:
      'Rusya ile Türkiye arasındaki ticaretin, gaz sevkiyatının, ziyaretçi sayılarının ve kamuoyu araştırmalarının grafikleri: her değer, bildireni, yöntemi ve kaynağıyla.',
    chart: (name, least, most) =>
      `${name}. En düşük değer: ${least}. En yüksek değer: ${most}. Bütün değerler aşağıdaki tablodadır.`,
    reporters: 'Bildirenler',
    figures: { other: '_ değer' },
    table: 'tablo olarak',
    period: 'Dönem',
    value: 'Değer',
    reporter: 'Bildiren ve sayım yöntemi',
    rounded: (step) => `Yuvarlama birimi: ${step}.`,
    range: (low, high) => `${low} ile ${high} arasında.`,
    sources: 'Kaynaklar',
    source: (number) => `Kaynak ${number}`,
  },
};
