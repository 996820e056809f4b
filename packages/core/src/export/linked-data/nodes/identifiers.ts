import { type GraphValue, literal, node } from '../graph.ts';
import { partIri } from '../iri.ts';
import { texts } from '../text.ts';

/** Own id first, then the numbers that others gave, each under the name of its series. */
export const identifiers = (
  ref: string,
  owner: string,
  numbers: Readonly<Record<string, string | undefined>>,
): readonly GraphValue[] => [
  ...texts([ref]),
  ...Object.entries(numbers).flatMap(([series, number]) =>
    number === undefined
      ? []
      : node(partIri(owner, series), ['PropertyValue'], {
          propertyID: literal(series),
          value: literal(number),
        }),
  ),
];
