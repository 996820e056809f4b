import type { Language } from '@russia-turkey/core';
import { grouping } from '@russia-turkey/widgets/words';

/** Writes numbers as the texts of the language do. */
export const numberFormat = (language: Language, options?: Intl.NumberFormatOptions): Intl.NumberFormat =>
  new Intl.NumberFormat(language, { useGrouping: grouping(language), ...options });
