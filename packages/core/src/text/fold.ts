/**
 * A text as search compares it: no marks, no case, no apostrophes, soft signs or hyphens. The Turkish `ı` and `İ` are
 * `i`, the Russian `ё` is `е`; `й` stays, for it is a letter of its own.
 *
 * @example
 * fold('İnönü') // 'inonu'
 * fold('Осёл') // 'осел'
 * fold('Кючук-Кайнарджи') // 'кючуккайнарджи'
 */
export const fold = (text: string): string => foldLetters(text).replace(joints, '');

/** Hyphens and apostrophes, which stand inside a word. */
export const joints = /[-‐‑'’ʼ`]/g;

/** Folds the letters alone: what joins the parts of a word stays. */
export const foldLetters = (text: string): string =>
  // Letters of ASCII need no more than their small form.
  isAscii.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .toLowerCase()
        .replace(marks, (mark) => kept.get(mark) ?? '');

// eslint-disable-next-line no-control-regex -- all of ASCII
const isAscii = /^[\u0000-\u007f]*$/;
const marks = /и\u0306|\p{M}|[ьı]/gu;
const kept = new Map([
  ['и\u0306', 'й'],
  ['ı', 'i'],
]);
