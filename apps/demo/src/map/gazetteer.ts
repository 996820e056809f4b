import {
  type Event,
  type HistoricalDate,
  type Language,
  type Mission,
  type Place,
  type Project,
  type Treaty,
  type War,
  at,
  where,
} from '@russia-turkey/core';
import { dataset } from '../site/dataset.ts';

/** What happened, stands or was signed at a place. */
export interface Found {
  readonly kind: (typeof listedKinds)[number];
  readonly id: string;
  readonly label: string;
  readonly date?: HistoricalDate;
  /** The last day of what lasted. */
  readonly until?: string;
}

export interface GazetteerEntry {
  readonly place: Place;
  readonly found: readonly Found[];
}

/** The kinds that the gazetteer lists under a place. */
export const listedKinds = ['treaties', 'events', 'wars', 'missions', 'projects'] as const;

/** Every place once, by its name in the order of the language's alphabet, with what is found there by date. */
export function gazetteer(language: Language): readonly GazetteerEntry[] {
  const data = dataset[language];
  const records: readonly (Treaty | Event | War | Mission | Project)[] = listedKinds.flatMap(
    (kind): readonly (Treaty | Event | War | Mission | Project)[] => data[kind],
  );
  const places: readonly Place[] = data.places;
  const { compare } = new Intl.Collator(language);
  return [...places]
    .sort((a, b) => compare(a.label, b.label))
    .map((place) => ({
      place,
      found: where(records, at<(typeof records)[number]>(place.id))
        .map(foundOf)
        .sort((a, b) => compareDays(a.date, b.date)),
    }));
}

function foundOf(record: Treaty | Event | War | Mission | Project): Found {
  const { kind, id, label } = record;
  switch (kind) {
    case 'treaties':
      return { kind, id, label, date: record.signed };
    case 'events':
      return { kind, id, label, date: record.happened };
    case 'wars':
      return lasting({ kind, id, label }, record.began, record.ended?.latest);
    case 'projects':
      return lasting({ kind, id, label }, record.began, record.ended?.latest ?? lastDay);
    case 'missions':
      return lasting({ kind, id, label }, record.opened, record.closed?.latest ?? lastDay);
  }
}

/** Of what has not ended. */
const lastDay = '9999-12-31';

const lasting = (found: Found, date: HistoricalDate | undefined, until: string | undefined): Found => ({
  ...found,
  ...(date ? { date } : {}),
  ...(until ? { until } : {}),
});

const compareDays = (a: HistoricalDate | undefined, b: HistoricalDate | undefined): number =>
  (a?.earliest ?? lastDay) < (b?.earliest ?? lastDay) ? -1 : 1;
