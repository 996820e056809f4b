import type { Language } from '@russia-turkey/core';

// An ordinal or a regnal number ends in a full stop that ends no sentence: “14. madde”, “II. Mahmud”.
const endsInNumber = /(^|[\s(“«])(\d+|[IVXLC]+)\.\s*$/u;

/**
 * The first sentence of a text.
 *
 * @example
 * firstSentence('Barışı II. Mahmud imzaladı. Savaş bitti.', 'tr') // 'Barışı II. Mahmud imzaladı.'
 */
export function firstSentence(text: string, language: Language): string {
  let sentence = '';
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    sentence += segment;
    if (!endsInNumber.test(segment)) break;
  }
  return sentence.trimEnd();
}
