import { formatWhen } from '../../dates/format.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Dating } from '../../model/date.ts';
import type { Place } from '../../model/place.ts';
import type { Language, LocalizedText } from '../../model/text.ts';
import { words } from './words.ts';

/** The kinds of records whose days are kept. */
type RememberedKind = 'events' | 'treaties' | 'wars';

/** A day to remember, in the words of one language. */
export interface Anniversary {
  readonly kind: RememberedKind;
  /** Made of the kind, the id and the field, and so the same in every version and language. */
  readonly uid: string;
  /** ISO, Gregorian. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  readonly place: { readonly name: string; readonly coordinates?: Place['coordinates'] } | undefined;
  /** A record without weight counts as one for the specialist. */
  readonly weight: number;
}

interface Remembered {
  readonly id: string;
  readonly kind: RememberedKind;
  readonly label: LocalizedText;
  readonly summary?: LocalizedText;
  readonly weight?: number;
  readonly contested?: true;
}

/** Every day of events, treaties and wars that is known to the day and without doubt, in the order of the records. */
export function anniversaries(dataset: Dataset<LocalizedText>, language: Language): readonly Anniversary[] {
  const places = new Map(dataset.places.map((place) => [place.id, place]));
  const { began: beginning, ended: end, contested } = words[language];

  const remember = (
    record: Remembered,
    field: string,
    day: string | undefined,
    date: Dating | undefined,
    title: (label: string) => string = (label) => label,
  ): readonly Anniversary[] => {
    if (day === undefined || date === undefined) return [];
    const place = date.at === undefined ? undefined : places.get(date.at);
    const year = String(Number(day.slice(0, 4)));
    const name = title(record.label[language]);
    return [
      {
        kind: record.kind,
        uid: `${record.kind}/${record.id}/${field}@russia-turkey`,
        day,
        summary: name.includes(year) ? name : `${name} (${year})`,
        description: [formatWhen(date, language), record.summary?.[language], record.contested && contested]
          .filter(Boolean)
          .join('\n'),
        place: place && { name: place.label[language], coordinates: place.coordinates },
        weight: record.weight ?? 1,
      },
    ];
  };

  return [
    ...dataset.events.flatMap((event) =>
      remember(event, 'happened', firstDay(event.happened), event.happened),
    ),
    ...dataset.treaties.flatMap((treaty) =>
      remember(treaty, 'signed', firstDay(treaty.signed), treaty.signed),
    ),
    ...dataset.wars.flatMap((war) => [
      ...remember(war, 'began', firstDay(war.began), war.began, beginning),
      ...remember(war, 'ended', lastDay(war.ended), war.ended, end),
    ]),
  ];
}

/** The day on which it began, where the date is a day or begins with one; `?` and `~` make it none to keep. */
const firstDay = (date: Dating): string | undefined => exactDay(date.edtf.split('/')[0]);

const lastDay = (date: Dating | undefined): string | undefined => exactDay(date?.edtf.split('/').at(-1));

const exactDay = (edtf: string | undefined): string | undefined =>
  edtf !== undefined && /^\d{4}-\d\d-\d\d$/.test(edtf) ? edtf : undefined;
