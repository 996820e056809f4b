/**
 * A text as search compares it: no marks, no case, no apostrophes, soft signs or hyphens. The Turkish `ı` and `İ` are
 * `i`, the Russian `ё` is `е`; `й` stays, for it is a letter of its own.
 *
 * @example
 * fold('İnönü') // 'inonu'
 * fold('Осёл') // 'осел'
 * fold('Кючук-Кайнарджи') // 'кючуккайнарджи'
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\u0438\u0306/g, 'й')
    .replace(/[\p{M}'’ʼ`\-‐‑ь]/gu, '')
    .replaceAll('ı', 'i');
}
