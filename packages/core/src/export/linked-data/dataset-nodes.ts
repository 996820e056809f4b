import type { Dataset } from '../../model/dataset.ts';
import type { DatasetMeta } from '../../model/meta.ts';
import type { LocalizedText } from '../../model/text.ts';
import { kinds } from '../../vocabulary/kinds.ts';
import { datasetName } from '../format/words.ts';
import { type GraphNode, iri, literal, node } from './graph.ts';
import { datasetIri, licenceIri, recordIri, topicsIri } from './iri.ts';
import { recordNodes } from './record-nodes.ts';
import { expanded } from './terms.ts';
import { localized, texts } from './text.ts';
import { ownClasses, ownProperties } from './vocabulary.ts';
import { languages } from '../../vocabulary/languages.ts';

const description: LocalizedText = {
  en: 'Treaties, wars, events, people, places, figures and disputed claims, each statement with its source.',
  ru: 'Договоры, войны, события, люди, места, показатели и спорные утверждения; все сведения — с указанием источника.',
  tr: 'Antlaşmalar, savaşlar, olaylar, kişiler, yerler, sayısal veriler ve tartışmalı görüşler; her bilgi kaynağıyla birlikte.',
};

/** The whole graph: the dataset, its records, the ids that moved, and the project’s own terms with what they mean. */
export function datasetNodes(
  dataset: Dataset<LocalizedText>,
  meta: DatasetMeta,
  base: string,
): readonly GraphNode[] {
  return [
    aboutDataset(dataset, meta, base),
    node(topicsIri(base), ['DefinedTermSet'], { name: texts(['Topics']), isPartOf: iri(datasetIri(base)) }),
    ...kinds.flatMap((kind) => dataset[kind].flatMap((record) => recordNodes(record, base))),
    ...Object.entries(meta.redirects).map(([from, to]) =>
      node(recordIri(base, from), [], { 'dcterms:isReplacedBy': iri(recordIri(base, to)) }),
    ),
    ...vocabulary(base),
  ];
}

const aboutDataset = (dataset: Dataset<LocalizedText>, meta: DatasetMeta, base: string): GraphNode =>
  node(datasetIri(base), ['Dataset'], {
    name: localized(datasetName),
    description: localized(description),
    license: iri(licenceIri(meta.licence.data)),
    version: literal(meta.version),
    // How to cite it; schema.org’s `citation` would be a work that the dataset cites.
    creditText: literal(meta.citation),
    dateModified: literal(meta.asOf ?? undefined, 'xsd:date'),
    inLanguage: texts(languages),
    isAccessibleForFree: { value: 'true', datatype: 'xsd:boolean' },
    temporalCoverage: literal(coverage(dataset)),
    'rt:commit': literal(meta.commit ?? undefined),
  });

/** From the first dated record on: the relations go on. */
function coverage(dataset: Dataset<LocalizedText>): string | undefined {
  const days = [
    ...dataset.treaties.map(({ signed }) => signed),
    ...dataset.events.map(({ happened }) => happened),
    ...dataset.wars.map(({ began }) => began),
    ...dataset.periods.map(({ began }) => began),
  ].map(({ earliest }) => earliest);
  const first = days.reduce((a, b) => (b < a ? b : a), days[0] ?? '');
  return first === '' ? undefined : `${first.slice(0, 4)}/..`;
}

function vocabulary(base: string): readonly GraphNode[] {
  const defined = (term: `rt:${string}`, type: 'rdf:Property' | 'rdfs:Class', says: string) =>
    node(expanded(term as 'rt:edtf', base), [type], {
      'rdfs:label': literal(term.slice('rt:'.length)),
      'rdfs:comment': { value: says, language: 'en' },
    });
  return [
    ...Object.entries(ownClasses).map(([term, { says }]) => defined(`rt:${term}`, 'rdfs:Class', says)),
    ...Object.entries(ownProperties).map(([term, { says }]) => defined(`rt:${term}`, 'rdf:Property', says)),
  ];
}
