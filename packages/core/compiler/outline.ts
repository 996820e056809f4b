import type { Dataset } from '../src/model/dataset.ts';
import type { DatedKind, OutlineEntry } from '../src/model/outline.ts';
import type { LocalizedText } from '../src/model/text.ts';
import { compareDates } from '../src/dates/compare.ts';
import { toJulian } from '../src/dates/julian.ts';
import { mainDate } from './compile.ts';

export const datedKinds: readonly DatedKind[] = ['periods', 'wars', 'treaties', 'events', 'projects'];

const usualWeight: Record<DatedKind, number> = { periods: 3, wars: 4, treaties: 3, events: 2, projects: 3 };

/** What a timeline needs of every dated record, in all languages, in chronological order. */
export function outline(
  dataset: Dataset<LocalizedText>,
): (Omit<OutlineEntry, 'label'> & { label: LocalizedText })[] {
  const entries = datedKinds.flatMap((kind) =>
    dataset[kind].flatMap((record) => {
      const date = mainDate(record);
      if (!date) return [];
      const julian =
        date.asWritten?.some((written) => written.calendar === 'julian') && date.precision === 'day';
      const parties =
        record.kind === 'treaties'
          ? record.parties.flatMap(({ polity }) => polity ?? [])
          : record.kind === 'wars'
            ? record.sides.flatMap((side) => side.polities)
            : record.kind === 'projects'
              ? record.parties
              : record.kind === 'events'
                ? [...(record.actors ?? []), ...(record.recipients ?? [])]
                    .filter((ref) => ref.startsWith('polities/'))
                    .map((ref) => ref.slice('polities/'.length))
                : undefined;
      return [
        {
          id: record.id,
          kind,
          type: record.type,
          label: record.label,
          when: date.edtf,
          earliest: date.earliest,
          latest: date.latest,
          ...(date.latestStart && date.earliestEnd
            ? { latestStart: date.latestStart, earliestEnd: date.earliestEnd }
            : {}),
          ...(julian && date.earliest === date.latest ? { julian: toJulian(date.earliest) } : {}),
          weight: record.weight ?? usualWeight[kind],
          ...(record.topics ? { topics: record.topics } : {}),
          ...(parties && parties.length > 0 ? { parties: [...new Set(parties)] } : {}),
          ...(record.kind === 'periods' ? { stance: record.stance } : {}),
          ...(record.contested ? { contested: true as const } : {}),
        },
      ];
    }),
  );
  return entries.sort((a, b) => compareDates(a, b) || (a.id < b.id ? -1 : 1));
}
