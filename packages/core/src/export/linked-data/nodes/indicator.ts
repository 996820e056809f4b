import type { Indicator } from '../../../model/indicator.ts';
import type { LocalizedText } from '../../../model/text.ts';
import { citations } from '../citation.ts';
import { edtf, isoDate } from '../dating.ts';
import { described } from '../described.ts';
import { type GraphNode, iri, literal, node } from '../graph.ts';
import { partIri, recordIri, ref } from '../iri.ts';
import { number, numberIfAny } from '../number.ts';
import { localized } from '../text.ts';

/** The variable, with its observations and the categories that they are in. */
export function indicatorNodes(record: Indicator<LocalizedText>, base: string): readonly GraphNode[] {
  const id = recordIri(base, `indicators/${record.id}`);
  const category = (name: string) => iri(partIri(id, `category-${name}`));
  return [
    node(id, ['StatisticalVariable'], {
      ...described(base, record, {}),
      // schema.org has no unit for a variable, only for its values.
      'rt:unit': literal(record.unit),
    }),
    ...(record.categories ?? []).map(({ id: name, label }) =>
      node(category(name).iri, ['DefinedTerm'], {
        name: localized(label),
        termCode: literal(name),
        about: iri(id),
      }),
    ),
    ...record.series.map((point, index) =>
      node(partIri(id, `observation-${index + 1}`), ['Observation'], {
        variableMeasured: iri(id),
        observationDate: isoDate(point.period),
        'rt:period': edtf(point.period),
        'rt:category': point.category === undefined ? undefined : category(point.category),
        minValue: numberIfAny(point.low),
        value: number(point.value),
        maxValue: numberIfAny(point.high),
        unitText: literal(record.unit),
        'rt:reporter': ref(base, point.reporter),
        measurementMethod: localized(point.method),
        'rt:roundedTo': numberIfAny(point.roundedTo),
        'rt:cites': citations(base, point.cites),
      }),
    ),
  ];
}
