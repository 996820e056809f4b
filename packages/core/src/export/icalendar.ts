import { parseEdtf } from '../dates/edtf.ts';
import type { Dataset } from '../model/dataset.ts';
import type { DatasetMeta } from '../model/meta.ts';
import type { Language, LocalizedText } from '../model/text.ts';
import type { ExportFormat } from './format/format.ts';
import { OptionError } from './format/option-error.ts';
import { kindNames } from './format/words.ts';
import { type Anniversary, anniversaries } from './icalendar/anniversary.ts';
import { contentLine, escapedText } from './icalendar/content-line.ts';
import { firstOn, recurrence } from './icalendar/recurrence.ts';
import { words } from './icalendar/words.ts';
import { languages } from '../vocabulary/languages.ts';

export interface ICalendarOptions {
  readonly meta: DatasetMeta;
  readonly language: Language;
  /** Only records of this weight or more: 5 is taught first, 1 for the specialist. All unless told. */
  readonly minWeight?: number;
  /**
   * The day or year from which anniversaries are kept, e.g. `2026`. Unless told, each begins on the historical day itself;
   * calendars that know no years before 1601 (Outlook) want a later one.
   */
  readonly from?: string;
  /** The moment written into every entry as DTSTAMP, e.g. `20261125T000000Z`. Unless told, the day of the dataset. */
  readonly stamp?: string;
}

/**
 * A calendar of anniversaries (RFC 5545): the first day of every event, the signing of every treaty, the beginning and
 * the end of every war that the dataset knows to the day and without doubt, each once a year for the whole day.
 *
 * Days are Gregorian; the Old Style day stands in the description. An anniversary of 29 February is kept on the last
 * day of February, so that no year goes without it. The same dataset gives the same bytes: no clock is asked.
 *
 * @throws {DateError} when `from` cannot be read
 * @throws {OptionError} when `stamp` cannot be read
 * @example
 * toICalendar(all, { meta, language: 'tr' }).includes('UID:treaties/treaty-of-kars-1921/signed@russia-turkey') // true
 */
export function toICalendar(
  dataset: Dataset<LocalizedText>,
  { meta, language, minWeight = 1, from, stamp }: ICalendarOptions,
): string {
  const since = from === undefined ? undefined : parseEdtf(from).earliest;
  if (stamp !== undefined && !/^\d{8}T\d{6}Z$/.test(stamp)) {
    throw new OptionError(
      'toICalendar',
      'stamp',
      stamp,
      'is no moment in UTC',
      'Write it like 20261125T000000Z.',
    );
  }
  // A dataset without a day (built without git) still needs a stamp, and the same one each time.
  const stamped = stamp ?? `${(meta.asOf ?? '1970-01-01').replaceAll('-', '')}T000000Z`;
  const entries = anniversaries(dataset, language).filter(({ weight }) => weight >= minWeight);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//russia-turkey//${escapedText(meta.version)}//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    // RFC 7986 and what calendars read in its place.
    `NAME:${escapedText(words[language].calendar)}`,
    `X-WR-CALNAME:${escapedText(words[language].calendar)}`,
    `DESCRIPTION:${escapedText(meta.citation)}`,
    ...entries.flatMap((entry) => event(entry, stamped, since, language)),
    'END:VCALENDAR',
  ]
    .map(contentLine)
    .join('');
}

function event(entry: Anniversary, stamp: string, since: string | undefined, language: Language): string[] {
  const first = since === undefined ? entry.day : firstOn(entry.day, since);
  const { place } = entry;
  return [
    'BEGIN:VEVENT',
    `UID:${escapedText(entry.uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${first.replaceAll('-', '')}`,
    `RRULE:${recurrence(entry.day)}`,
    `SUMMARY;LANGUAGE=${language}:${escapedText(entry.summary)}`,
    `DESCRIPTION;LANGUAGE=${language}:${escapedText(entry.description)}`,
    ...(place === undefined ? [] : [`LOCATION;LANGUAGE=${language}:${escapedText(place.name)}`]),
    ...(place?.coordinates === undefined ? [] : [`GEO:${place.coordinates.lat};${place.coordinates.lon}`]),
    `CATEGORIES:${escapedText(kindNames[language][entry.kind])}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

export const format: ExportFormat = {
  name: 'icalendar',
  says: 'Anniversaries as iCalendar, one file a language: for Outlook, Apple and Google calendars.',
  files: (dataset, meta) =>
    Promise.resolve(
      new Map(
        languages.map((language) => [
          `anniversaries.${language}.ics`,
          toICalendar(dataset, { meta, language }),
        ]),
      ),
    ),
};
