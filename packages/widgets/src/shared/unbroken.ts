/** A day stays with its month, and a year with its “г.”, when a line breaks. */
export const unbroken = (text: string): string => text.replace(/(?<=\d) (?=\p{L})/gu, '\u00a0');
