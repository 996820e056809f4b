import type { Citation } from '../../model/citation.ts';
import type { Place } from '../../model/place.ts';
import type { LocalizedText } from '../../model/text.ts';
import { wellFormed } from '../format/well-formed.ts';
import { isLanguageTag } from '../text/language-tag.ts';
import type { LpfCitation } from './citations.ts';
import { type LpfTimespan, type LpfWhen, between } from './when.ts';
import { languages } from '../../vocabulary/languages.ts';

export interface LpfName {
  readonly toponym: string;
  readonly lang?: string;
  readonly citations?: readonly LpfCitation[];
  readonly when?: LpfWhen;
}

/**
 * Every name once: the labels with the sources of the record, other names, and dated names with their own sources and
 * times. A name that is label and dated name keeps both.
 */
export function lpfNames(
  place: Place<LocalizedText>,
  cited: (cites: readonly Citation[] | undefined) => readonly LpfCitation[],
  asOf: string | null,
): readonly LpfName[] {
  const names = new Map<
    string,
    { text: string; lang: string; citations: LpfCitation[]; timespans: LpfTimespan[] }
  >();
  const add = (text: string, lang: string, citations: readonly LpfCitation[], time?: LpfTimespan): void => {
    const key = `${lang} ${text}`;
    const name = names.get(key) ?? { text, lang, citations: [], timespans: [] };
    name.citations.push(...citations);
    if (time) name.timespans.push(time);
    names.set(key, name);
  };
  for (const lang of languages) add(place.label[lang], lang, cited(place.cites));
  for (const { text, lang } of place.alsoKnownAs ?? []) add(text, lang, []);
  for (const { text, lang, from, to, cites } of place.names ?? []) {
    add(text, lang, cited(cites), between(from, to, asOf));
  }
  return [...names.values()].map(({ text, lang, citations, timespans }) => ({
    toponym: wellFormed(text),
    // What is no language tag says nothing.
    ...(isLanguageTag(lang) ? { lang } : {}),
    ...(citations.length > 0 ? { citations } : {}),
    ...(timespans.length > 0 ? { when: { timespans } } : {}),
  }));
}
