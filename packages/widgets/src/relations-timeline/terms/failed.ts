import type { Language } from '@russia-turkey/core';

/** Words for when the others do not arrive. */
export const failed: { readonly [L in Language]: string } = {
  en: 'The timeline could not be loaded.',
  ru: 'Не удалось загрузить хронологию.',
  tr: 'Zaman çizelgesi yüklenemedi.',
};
