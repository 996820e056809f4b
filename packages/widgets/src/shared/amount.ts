import type { Amount, Language } from '@russia-turkey/core';
import type { UnitWords } from './vocabulary/index.ts';

/** Where a language puts the sign. */
const percent: { readonly [L in Language]: (value: string) => string } = {
  en: (value) => `${value}%`,
  ru: (value) => `${value}\u00a0%`,
  tr: (value) => `%${value}`,
};

/**
 * A unit of the dataset in words.
 *
 * @param count beside which it stands; many, where none is given
 * @example
 * unitText('rifles', 'en', unitWords.en) // 'rifles'
 */
export function unitText(unit: string, language: Language, units: UnitWords, count = 100): string {
  const word = Object.hasOwn(units, unit) ? units[unit] : undefined;
  if (typeof word !== 'object') return word ?? unit;
  return word[new Intl.PluralRules(language).select(count)] ?? word.other ?? unit;
}

/**
 * A count or a sum with its unit, as a sentence of the language writes it.
 *
 * @param units the words for units; one that is not among them shows as the dataset writes it
 * @example
 * amountText({ low: 10, high: 12, unit: '%' }, 'tr', {}) // '%10–12'
 */
export function amountText({ low, best, high, unit }: Amount, language: Language, units: UnitWords): string {
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  const format = (number: number) => numbers.format(number);
  const range = low !== undefined && high !== undefined ? `${format(low)}–${format(high)}` : undefined;
  const value = best === undefined ? (range ?? '') : format(best);
  const beside = best !== undefined && range !== undefined ? ` (${range})` : '';
  if (unit === '%') return percent[language](value) + beside;
  return `${value}${beside}\u00a0${unitText(unit, language, units, best ?? high)}`;
}
