import { foldLetters, joints } from '../text/fold.ts';

/** A word as it is typed: whole, and the parts that hyphens or apostrophes join. */
export interface Word {
  /** The parts without what joins them: `кючуккайнарджи`. */
  readonly whole: string;
  /** One for a plain word; of `1768-1774` there is no whole, only these. */
  readonly parts: readonly string[];
}

const joined = /[\p{L}\p{N}]+(?:[-‐‑'’ʼ`][\p{L}\p{N}]+)*/gu;
/** What groups the digits of a number by three. */
const grouping = /(?<=\d)[,.\s](?=\d{3}(?!\d))/g;

/** The folded words of a text. Digits lose the marks that group them: `4,800`, `4 800` and `4800` meet. */
export function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  for (const one of foldLetters(text).replace(grouping, '').match(joined) ?? []) {
    const parts = one.split(joints);
    // Two years are not one number.
    found.push({ whole: /^\d+$/.test(parts.join('')) && parts[1] ? '' : parts.join(''), parts });
  }
  return found;
}

/**
 * The words under which a text is found: a joined one as a whole and by its parts, so that `Кючук Кайнарджи` and
 * `Karadeniz` are found in `Кючук-Кайнарджи` and `Karadeniz’de`.
 */
export const words = (text: string): string[] =>
  wordsOf(text).flatMap(({ whole, parts }) => (whole && parts.length > 1 ? [whole, ...parts] : parts));
