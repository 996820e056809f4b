import type { Citation } from '../../model/citation.ts';
import type { Source } from '../../model/source.ts';
import type { LocalizedText } from '../../model/text.ts';
import { wellFormed } from '../format/well-formed.ts';
import { isIri } from '../linked-data/graph.ts';
import { address, recordIri } from '../linked-data/iri.ts';

export interface LpfCitation {
  readonly label: string;
  /** Of publication; of reading, where a page says no date: then it attests the name for the day it was read. */
  readonly year?: number;
  readonly '@id': string;
}

/** Citations with their sources; one whose source is not in the dataset keeps its id as label. */
export function lpfCitations(
  cites: readonly Citation[] | undefined,
  sources: ReadonlyMap<string, Source<LocalizedText>>,
  base: string,
): readonly LpfCitation[] {
  return (cites ?? []).map(({ source: id, at }) => {
    const source = sources.get(id);
    const url = address(source?.url);
    const year = (source?.issued ?? source?.accessed)?.earliest.slice(0, 4);
    return {
      label: wellFormed([source?.title ?? id, at].filter(Boolean).join(', ')),
      ...(year === undefined ? {} : { year: Number(year) }),
      '@id': url && isIri(url) ? url.iri : recordIri(base, `sources/${id}`),
    };
  });
}
