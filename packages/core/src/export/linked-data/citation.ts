import type { Citation } from '../../model/citation.ts';
import { type GraphValue, iri, literal, node } from './graph.ts';
import { partIri, recordIri } from './iri.ts';

/**
 * The sources cited. Where a place in the source is given (`¶ 3`, `p. 355`), that part of the source is cited: a work of
 * its own that is part of it, the same for all who cite it.
 */
export function citations(base: string, cites: readonly Citation[] | undefined): readonly GraphValue[] {
  const cited = new Map<string, GraphValue>();
  for (const { source, at } of cites ?? []) {
    const whole = recordIri(base, `sources/${source}`);
    if (at === undefined) cited.set(whole, iri(whole));
    else {
      const part = partIri(whole, at);
      cited.set(part, node(part, ['CreativeWork'], { isPartOf: iri(whole), position: literal(at) }));
    }
  }
  return [...cited.values()];
}
