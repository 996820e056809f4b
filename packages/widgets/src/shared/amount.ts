import type { Amount, Language } from '@russia-turkey/core';
import { grouping } from './counts.ts';
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

/** What is held for it, or its bounds, and the bounds beside it where there are both. */
function written(
  { low, best, high }: Omit<Amount, 'unit'>,
  language: Language,
): [value: string, beside: string] {
  const numbers = new Intl.NumberFormat(language, {
    maximumFractionDigits: 6,
    useGrouping: grouping(language),
  });
  const format = (number: number) => numbers.format(number);
  const range = low !== undefined && high !== undefined ? `${format(low)}–${format(high)}` : undefined;
  if (best === undefined) return [range ?? '', ''];
  return [format(best), range === undefined ? '' : ` (${range})`];
}

/**
 * A count or a sum without its unit, for a column that names it above.
 *
 * @example
 * valueText({ low: 1000, best: 1100, high: 12000 }, 'tr') // '1100 (1000–12.000)'
 */
export const valueText = (value: Omit<Amount, 'unit'>, language: Language): string =>
  written(value, language).join('');

/**
 * A count or a sum with its unit, as a sentence of the language writes it.
 *
 * @param units the words for units; one that is not among them shows as the dataset writes it
 * @example
 * amountText({ low: 10, high: 12, unit: '%' }, 'tr', {}) // '%10–12'
 */
export function amountText(amount: Amount, language: Language, units: UnitWords): string {
  const [value, beside] = written(amount, language);
  const { best, high, unit } = amount;
  if (unit === '%') return percent[language](value) + beside;
  return `${value}${beside}\u00a0${unitText(unit, language, units, best ?? high)}`;
}
