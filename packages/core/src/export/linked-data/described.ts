import type { Kind } from '../../model/kind.ts';
import type { DatedName } from '../../model/name.ts';
import type { BaseRecord } from '../../model/record.ts';
import type { Alias, LocalizedText } from '../../model/text.ts';
import { citations } from './citation.ts';
import { type Literal, type Properties, flag, iri, literal, node } from './graph.ts';
import { datasetIri, partIri, recordIri, refs, wikidataIri } from './iri.ts';
import { numberIfAny } from './number.ts';
import { inLanguage, localized } from './text.ts';

interface Described {
  /** A work cites its sources; any other thing is what its sources are about. */
  readonly isWork?: true;
  /** schema.org has keywords for works, events, organizations and places only. */
  readonly keywords?: true;
}

/** What every record has, in the terms that its type allows. */
export function described(
  base: string,
  record: BaseRecord<Kind, LocalizedText> & { readonly type: string; readonly names?: readonly DatedName[] },
  { isWork, keywords }: Described,
): Properties {
  const id = recordIri(base, `${record.kind}/${record.id}`);
  const cited = citations(base, record.cites);
  const topics = refs(base, record.topics, 'topics');
  const { wikidata, cowWar, cowMid } = record.sameAs ?? {};
  return {
    name: localized(record.label),
    alternateName: alternateNames(record),
    'rt:alias': record.alsoKnownAs?.map(({ text, lang, why }, index) =>
      node(partIri(id, `alias-${index + 1}`), ['PropertyValue'], {
        name: inLanguage(text, lang),
        'rt:aliasReason': literal(why),
      }),
    ),
    identifier: literal(`${record.kind}/${record.id}`),
    additionalType: literal(record.type),
    description: localized(record.summary),
    ...(keywords ? { keywords: topics } : { 'rt:topic': topics }),
    sameAs: wikidata === undefined ? undefined : iri(wikidataIri(wikidata)),
    'rt:cowWar': numberIfAny(cowWar),
    'rt:cowMid': numberIfAny(cowMid),
    'rt:weight': numberIfAny(record.weight),
    'rt:contested': flag(record.contested),
    ...(isWork ? { citation: cited } : {}),
    subjectOf: [iri(datasetIri(base)), ...(isWork ? [] : cited)],
  };
}

/** Other names and those of other times, for readers who ask for names only. */
const alternateNames = (record: {
  readonly alsoKnownAs?: readonly Alias[];
  readonly names?: readonly DatedName[];
}): readonly Literal[] => {
  const all = [...(record.alsoKnownAs ?? []), ...(record.names ?? [])];
  return [...new Map(all.map(({ text, lang }) => [`${lang} ${text}`, inLanguage(text, lang)])).values()];
};
