import type { Language } from '@russia-turkey/core';
import { numberFormat } from '../site/numbers.ts';

/** In what an indicator counts, as the head of its chart says it. */
interface Unit {
  readonly name: Readonly<Record<Language, string>>;
  /** How its figures are written where each language has a custom of its own. */
  readonly style?: Intl.NumberFormatOptions;
}

/** By the unit of the dataset. A unit that is not here shows as the dataset writes it, and a test asks for its words. */
export const units: Readonly<Record<string, Unit>> = {
  '%': {
    name: { en: 'Per cent', ru: 'В процентах', tr: 'Yüzde' },
    style: { style: 'unit', unit: 'percent' },
  },
  bcm: { name: { en: 'Billion cubic metres', ru: 'Млрд кубометров', tr: 'Milyar metreküp' } },
  'billion USD': { name: { en: 'Billion US dollars', ru: 'Млрд долларов США', tr: 'Milyar ABD doları' } },
  people: { name: { en: 'Number of visitors', ru: 'Число посещений', tr: 'Ziyaretçi sayısı' } },
};

export const unitName = (unit: string, language: Language): string => units[unit]?.name[language] ?? unit;

/** A figure as the language writes it, with every digit that it has. */
export const figure = (value: number, unit: string, language: Language): string =>
  numberFormat(language, { maximumFractionDigits: 20, ...units[unit]?.style }).format(value);

/** A figure of an axis, which is round. */
export const tick = (value: number, unit: string, language: Language): string =>
  numberFormat(language, { notation: 'compact', ...units[unit]?.style }).format(value);
