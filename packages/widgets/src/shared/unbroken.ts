/**
 * Keeps a day with its month, and a year with its “г.”, when a line breaks.
 *
 * @param text a date in words; its spaces between a number and a word become U+00A0
 * @example
 * unbroken('21 July 1774'); // '21\u00a0July 1774'
 */
export const unbroken = (text: string): string => text.replace(/(?<=\d) (?=\p{L})/gu, '\u00a0');
