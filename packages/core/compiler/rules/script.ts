import { type Rule, findingAt } from '../rule.ts';
import type { Path } from '../written-record.ts';

const mixed = /[\p{Script=Cyrillic}][a-z]|[a-z][\p{Script=Cyrillic}]/iu;

export const script: Rule = {
  name: 'script',
  why: 'A Latin “a” inside a Russian word and a decomposed “i̇” look right and are never found.',
  *check(data) {
    for (const record of data.all) {
      for (const { path, text } of texts(record.value)) {
        const word = text.split(/[^\p{L}\p{M}]+/u).find((w) => mixed.test(w));
        if (word) {
          yield findingAt(
            record,
            this.name,
            path,
            `“${word}” mixes Latin and Cyrillic letters.`,
            'type the word again in one alphabet',
          );
        }
        if (text !== text.normalize('NFC')) {
          yield findingAt(
            record,
            this.name,
            path,
            'The text holds decomposed letters.',
            'type it again, or normalise it to NFC',
          );
        }
        const last = path.at(-1);
        if (last === 'ru' && !/\p{Script=Cyrillic}/u.test(text) && /[a-z]{4}/iu.test(text)) {
          yield findingAt(
            record,
            this.name,
            path,
            `The Russian text “${text.slice(0, 40)}” has no Cyrillic letter.`,
            'write it in Russian',
          );
        }
        if ((last === 'en' || last === 'tr') && /\p{Script=Cyrillic}/u.test(text)) {
          yield findingAt(
            record,
            this.name,
            path,
            `The ${last === 'en' ? 'English' : 'Turkish'} text holds Cyrillic letters.`,
            'transliterate them, or move the text to “ru”',
          );
        }
      }
    }
  },
};

function* texts(value: unknown, path: Path = []): Generator<{ path: Path; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* texts(item, [...path, i]);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* texts(inner, [...path, key]);
  }
}
