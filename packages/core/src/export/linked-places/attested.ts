import type { Dataset } from '../../model/dataset.ts';
import type { LocalizedText } from '../../model/text.ts';
import { kinds } from '../../vocabulary/kinds.ts';
import { type LpfTimespan, timespan } from './when.ts';

/**
 * When the dataset shows each place, by its id: the dates of what happened there. This is all that is known of the
 * time of a place, and the format wants some.
 */
export function attestedTimes(
  dataset: Dataset<LocalizedText>,
  asOf: string | null,
): ReadonlyMap<string, readonly LpfTimespan[]> {
  const found = new Map<string, Map<string, LpfTimespan>>();
  const add = (place: string, edtf: string): void => {
    const times = found.get(place) ?? new Map<string, LpfTimespan>();
    found.set(place, times.set(edtf, timespan({ edtf }, asOf)));
  };
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('edtf' in value && 'at' in value) add(String(value.at), String(value.edtf));
    for (const inner of Object.values(value)) visit(inner);
  };
  for (const kind of kinds) dataset[kind].forEach(visit);
  for (const { at, asOf: seen } of dataset.missions) add(at, seen.edtf);
  return new Map(
    [...found].map(([place, times]) => [
      place,
      [...times.keys()].sort().flatMap((one) => times.get(one) ?? []),
    ]),
  );
}
