import type { AnyRecord, Language } from '@russia-turkey/core';
import { pageWords, typeWords } from './wording/index.ts';

const longest = 110;

/** A text cut after a word, where it is too long for a line. */
export function shortened(text: string, language: Language, limit = longest): string {
  if (text.length <= limit) return text;
  let cut = '';
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    if (cut.length + segment.length > limit) break;
    cut += segment;
  }
  return `${cut.replace(/[\s,;:–—(«“]+$/u, '')}…`;
}

/** What a link to a record says: its name, the title of a source, the beginning of a claim. */
export function nameOf(record: AnyRecord, language: Language): string {
  if (record.kind === 'claims') return shortened(record.says, language);
  return record.kind === 'sources' ? record.title : record.label;
}

/** The language of that name, where it is not that of the page. */
export const languageOfName = (record: AnyRecord, language: Language): string | undefined =>
  record.kind === 'sources' && record.language !== language ? record.language : undefined;

/** A title for the window and for search engines. */
export function titleOf(record: AnyRecord, language: Language): string {
  const name = shortened(nameOf(record, language), language, 90);
  if (record.kind === 'claims' || record.kind === 'sources' || record.kind === 'indicators')
    return `${typeWords[language].kinds[record.kind].one}: ${name}`;
  return name;
}

/** One sentence or two for search engines and previews. */
export function descriptionOf(record: AnyRecord, language: Language): string {
  const text =
    record.kind === 'claims'
      ? record.says
      : record.kind === 'sources'
        ? `${sourceType(record.type, language)}: ${record.title}${record.note ? `. ${record.note}` : ''}`
        : (record.summary ?? `${typeWords[language].kinds[record.kind].one}: ${record.label}`);
  return shortened(text, language, 155);
}

/** A type of the Citation Style Language in words. */
export const sourceType = (type: string, language: Language): string => {
  const words = typeWords[language].sources;
  return (Object.hasOwn(words, type) ? words[type] : undefined) ?? pageWords[language].sources;
};

/** A word as it stands inside a line; an abbreviation keeps its capitals. */
export const lowered = (text: string, language: Language): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.slice(0, 1).toLocaleLowerCase(language) + text.slice(1) : text;
