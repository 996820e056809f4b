import { fold } from '../text/fold.ts';

/**
 * The folded words of a text. A hyphenated word counts whole and in its parts; digits lose the marks that group
 * them, so that `4,800`, `4 800` and `4800` meet.
 */
export function words(text: string): string[] {
  const found: string[] = [];
  const plain = text.normalize('NFC').replace(/(?<=\d)[,.\s\u00a0\u202f](?=\d{3}(?!\d))/g, '');
  for (const [word] of plain.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’ʼ\-‐‑][\p{L}\p{M}\p{N}]+)*/gu)) {
    const whole = fold(word);
    if (whole) found.push(whole);
    const parts = word.split(/[-‐‑]/);
    if (parts.length > 1) found.push(...parts.map(fold).filter(Boolean));
    // A Turkish ending stands behind an apostrophe: Karadeniz’de is a word about Karadeniz.
    const stem = /^(.+?)['’ʼ]/u.exec(word)?.[1];
    if (stem) found.push(fold(stem));
  }
  return found;
}
