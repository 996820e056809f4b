import type { DatedName } from '../../../model/name.ts';
import { citations } from '../citation.ts';
import { edtf } from '../dating.ts';
import { type GraphNode, flag, node } from '../graph.ts';
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
