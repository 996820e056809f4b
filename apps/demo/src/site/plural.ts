import type { Language } from '@russia-turkey/core';
import { numberFormat } from './numbers.ts';

/** A noun after a number; a language has the forms that it tells apart, and always `other`. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }>;

/**
 * A number with its noun, both as the language writes them. `_` stands for the number.
 *
 * @example
 * counted('ru', 22, { one: '_ запись', few: '_ записи', many: '_ записей', other: '_ записи' }) // '22 записи'
 */
export const counted = (language: Language, number: number, forms: Forms): string =>
  (forms[new Intl.PluralRules(language).select(number)] ?? forms.other).replace('_', () =>
    numberFormat(language).format(number),
  );
