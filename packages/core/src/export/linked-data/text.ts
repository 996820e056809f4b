import { wellFormed } from '../format/well-formed.ts';
import { isLanguageTag } from '../text/language-tag.ts';
import type { LocalizedText } from '../../model/text.ts';
import { type Literal, literal } from './graph.ts';
import { languages } from '../../vocabulary/languages.ts';

/** One literal a language. */
export function localized(text: LocalizedText | undefined): readonly Literal[] {
  return text === undefined ? [] : languages.map((language) => inLanguage(text[language], language));
}

/**
 * Text in a language; without a tag where the tag is none, for one bad tag makes a whole file unreadable. Tags are
 * lower case, as RDF compares them and JSON-LD processors write them.
 */
export function inLanguage(text: string, tag: string): Literal {
  return isLanguageTag(tag)
    ? { value: wellFormed(text), language: tag.toLowerCase() }
    : { value: wellFormed(text), datatype: 'xsd:string' };
}

/** Texts of a list, without language. */
export const texts = (values: readonly string[] | undefined): readonly Literal[] =>
  (values ?? []).flatMap((value) => literal(value) ?? []);
