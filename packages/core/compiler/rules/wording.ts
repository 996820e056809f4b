import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { kinds, languages } from '../../src/schema/index.ts';
import { type CheckedRecord, type Rule, findingAt, refOf } from '../rule.ts';
import type { Path } from '../written-record.ts';

type Language = (typeof languages)[number];

const byLanguage = z.partialRecord(z.enum(languages), z.array(z.string().min(2)).min(1));
const list = z.array(
  z.strictObject({
    id: z.string(),
    words: byLanguage,
    unless: byLanguage.optional(),
    instead: z.string(),
    why: z.string(),
    allowed: z
      .array(z.string().regex(new RegExp(`^(${kinds.join('|')})(\\.[a-z_]+|/[a-z0-9-]+)$`)))
      .optional(),
    refuses: byLanguage,
    accepts: byLanguage.optional(),
  }),
);

/** The list as it is written, for its own tests. */
export const words = list.parse(parse(readFileSync(new URL('wording.yaml', import.meta.url), 'utf8')));

/** Names, and texts that are somebody’s words. */
const exempt = new Set(['also_known_as', 'names', 'title', 'quote']);

export const wording: Rule = {
  name: 'wording',
  why: 'The editorial voice names act, actor, place and date; praise, blame and contested words belong to holders.',
  *check(data) {
    for (const record of data.all) {
      // A claim says what its holder says, in the holder’s words.
      if (record.kind === 'claims') continue;
      for (const { path, language, text } of texts(record.value, [])) {
        for (const { word, entry } of bannedIn(text, language)) {
          if (isAllowed(entry.allowed, record, path)) continue;
          yield findingAt(
            record,
            this.name,
            path,
            `“${word}” is not a word of the editorial voice (${entry.id}). ${entry.why}`,
            `write ${entry.instead}; or make a claim of it, with its holder`,
          );
        }
      }
    }
  },
};

/**
 * Letters, marks and digits of the Latin and Cyrillic blocks. Expressions with `\p{L}` say the same, and a hundred of
 * them take longer to build than the whole check.
 */
const LETTER = '[0-9a-zA-Z\\u00aa-\\u024f\\u0300-\\u036f\\u0400-\\u052f\\u1e00-\\u1eff]';

/**
 * One of several patterns at the beginning of a word. `\b` knows only ASCII letters, so it is written out. Texts and
 * patterns are folded alike, which is several times faster than an expression that is blind to case.
 */
function atWordStart(patterns: readonly string[], language: Language, anywhere = false): RegExp {
  const letters = patterns.map((pattern) =>
    pattern.replace(/\\p\{L\}|\\b|[^\\]+/g, (part) =>
      part === '\\b' ? `(?!${LETTER})` : part === '\\p{L}' ? LETTER : fold(part, language),
    ),
  );
  return new RegExp(`${anywhere ? '' : `(?<!${LETTER})`}(?:${letters.join('|')})`, 'g');
}

/** Nearly every text holds no word of the list: one expression for all of a language finds that out at once. */
const anyWord = new Map(
  languages.map((language) => [
    language,
    atWordStart(
      words.flatMap((entry) => entry.words[language] ?? []),
      language,
      true,
    ),
  ]),
);

const expressions = new Map<readonly string[], RegExp>();
function expression(patterns: readonly string[], language: Language): RegExp {
  let found = expressions.get(patterns);
  if (!found) {
    found = atWordStart(patterns, language);
    expressions.set(patterns, found);
  }
  return found;
}

/** Every banned word of a text, with the line of the list that bans it. */
export function* bannedIn(
  text: string,
  language: Language,
): Generator<{ word: string; entry: (typeof words)[number] }> {
  const folded = fold(text, language);
  if (folded.search(anyWord.get(language) ?? /$^/) < 0) return;
  for (const entry of words) {
    const [banned, phrases] = [entry.words[language], entry.unless?.[language]];
    if (!banned) continue;
    const spared = phrases ? [...folded.matchAll(expression(phrases, language))] : [];
    for (const found of folded.matchAll(expression(banned, language))) {
      const end = found.index + found[0].length;
      if (spared.some(({ index, 0: phrase }) => index < end && index + phrase.length > found.index)) continue;
      const ending = /^[\p{L}\p{M}]*/u.exec(folded.slice(end))?.[0] ?? '';
      yield { word: text.slice(found.index, end + ending.length), entry };
    }
  }
}

/**
 * Small letters, each still at its place: in Turkish the capital of i is İ, and I is that of ı; elsewhere İ is a foreign
 * letter that would become two. ё is often written е.
 */
function fold(text: string, language: Language): string {
  if (language === 'tr') return text.toLocaleLowerCase('tr');
  const small = text.replaceAll('İ', 'I').toLowerCase();
  return language === 'ru' ? small.replaceAll('ё', 'е') : small;
}

/** The texts that the editors wrote, in every field that has all three languages. */
function* texts(value: unknown, path: Path): Generator<{ path: Path; language: Language; text: string }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (typeof inner === 'string') {
      const language = languages.find((one) => one === key);
      if (language && 'en' in value && 'ru' in value && 'tr' in value)
        yield { path: at, language, text: inner };
    } else if (!exempt.has(key)) yield* texts(inner, at);
  }
}

const isAllowed = (allowed: readonly string[] | undefined, record: CheckedRecord, path: Path): boolean =>
  allowed?.some((place) => place === refOf(record) || place === `${record.kind}.${String(path[0])}`) ?? false;
