import type { Figure } from '../../model/amount.ts';
import type { LocalizedText } from '../../model/text.ts';
import { citations } from './citation.ts';
import { edtf } from './dating.ts';
import { type GraphNode, literal, node } from './graph.ts';
import { partIri } from './iri.ts';
import { numberIfAny } from './number.ts';
import { localized } from './text.ts';

/** Counts and sums of a record. */
export const figures = (
  base: string,
  owner: string,
  list: readonly Figure<LocalizedText>[] | undefined,
): readonly GraphNode[] =>
  (list ?? []).map(({ of, amount, asOf, cites }, index) =>
    node(partIri(owner, `figure-${index + 1}`), ['QuantitativeValue'], {
      name: localized(of),
      minValue: numberIfAny(amount.low),
      value: numberIfAny(amount.best),
      maxValue: numberIfAny(amount.high),
      unitText: literal(amount.unit),
      'rt:asOf': edtf(asOf),
      'rt:cites': citations(base, cites),
    }),
  );
