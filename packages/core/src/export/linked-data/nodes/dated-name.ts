import type { DatedName } from '../../../model/name.ts';
import type { Alias } from '../../../model/text.ts';
import { citations } from '../citation.ts';
import { edtf } from '../dating.ts';
import { type GraphNode, type Literal, flag, node } from '../graph.ts';
import { partIri } from '../iri.ts';
import { inLanguage } from '../text.ts';

/** Names with their time and sources. */
export const datedNames = (
  base: string,
  owner: string,
  names: readonly DatedName[] | undefined,
): readonly GraphNode[] =>
  (names ?? []).map(({ text, lang, from, to, official, cites }, index) =>
    node(partIri(owner, `name-${index + 1}`), ['PropertyValue'], {
      name: inLanguage(text, lang),
      'rt:from': edtf(from),
      'rt:to': edtf(to),
      'rt:official': flag(official),
      'rt:cites': citations(base, cites),
    }),
  );

/** Other names and those of other times, for readers who ask for names only. */
export const alternateNames = (record: {
  readonly alsoKnownAs?: readonly Alias[];
  readonly names?: readonly DatedName[];
}): readonly Literal[] => {
  const all = [...(record.alsoKnownAs ?? []), ...(record.names ?? [])];
  return [...new Map(all.map(({ text, lang }) => [`${lang} ${text}`, inLanguage(text, lang)])).values()];
};
