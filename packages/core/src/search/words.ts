import { foldLetters, joints } from '../text/fold.ts';

/** A word with what joins its parts: Кючук-Кайнарджи, Karadeniz’de, 4,800. */
const word = /[\p{L}\p{N}]+(?:[-‐‑'’ʼ`][\p{L}\p{N}]+)*/gu;
/** What groups the digits of a number by three. */
const grouping = /(?<=\d)[,.\s](?=\d{3}(?!\d))/g;
const joint = /[-‐‑'’ʼ`]/;

/**
 * The folded words of a text. A joined word counts whole and in its parts, so that `Кючук Кайнарджи` and `Karadeniz` are
 * found in `Кючук-Кайнарджи` and `Karadeniz’de`. Digits lose the marks that group them: `4,800`, `4 800` and `4800` meet.
 */
export function words(text: string): string[] {
  const found: string[] = [];
  for (const one of foldLetters(text).replace(grouping, '').match(word) ?? []) {
    if (!joint.test(one)) {
      found.push(one);
      continue;
    }
    const parts = one.split(joint);
    found.push(one.replace(joints, ''), ...parts.filter((part) => part.length > 1));
  }
  return found;
}
