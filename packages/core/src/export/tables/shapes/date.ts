import { toJulian } from '../../../dates/index.ts';
import type { DateAsWritten, Dating, HistoricalDate } from '../../../model/date.ts';
import { calendars } from '../../../vocabulary/calendar.ts';
import {
  type ComputedColumn,
  type Fields,
  choice,
  day,
  flag,
  group,
  id,
  optional,
  rows,
  text,
  words,
} from '../field.ts';
import { citations } from './citations.ts';

/** Fields of a date; `what` begins each description, e.g. “When it was signed”. */
export const dateFields = (what: string): Fields<HistoricalDate> => ({
  edtf: text(`${what}: Extended Date/Time Format (ISO 8601-2), Gregorian calendar.`),
  earliest: day(`${what}: the earliest day that is meant.`),
  latest: day(`${what}: the latest day that is meant; 9999-12-31 for an open end.`),
  latestStart: optional(day(`${what}: of an interval, the latest day on which it can have begun.`)),
  earliestEnd: optional(day(`${what}: of an interval, the earliest day on which it can have ended.`)),
  precision: choice(`${what}: to what the date is known.`, ['day', 'month', 'year', 'decade', 'century']),
  qualifiers: optional(
    words<'uncertain' | 'approximate'>({
      uncertain: `${what}: the date is doubtful (EDTF “?”).`,
      approximate: `${what}: the date is approximate (EDTF “~”).`,
    }),
  ),
  open: optional(flag(`${what}: it goes on.`)),
  asWritten: optional(
    rows<DateAsWritten>(
      {
        name: 'dates_as_written',
        says: 'Dates as documents of the time write them, in their own calendars.',
        by: 'place',
      },
      {
        calendar: choice('The calendar of the document.', calendars),
        date: text('Year, month and day as numbers of that calendar. Not a Gregorian date.'),
        text: optional(text('The words of the document.')),
      },
    ),
  ),
});

/** A text, not a day: 29 February 1700, 1800 and 1900 exist in the Julian calendar only. */
export const julianColumn = (what: string): ComputedColumn => ({
  column: 'julian',
  type: 'string',
  says: `${what}: the Julian (Old Style) day, where a document dates it so. Follows from the others.`,
  compute(group) {
    const date = group as HistoricalDate;
    const isOneDay = date.precision === 'day' && date.earliest === date.latest;
    const isWritten = date.asWritten?.some(({ calendar }) => calendar === 'julian');
    return isOneDay && isWritten ? toJulian(date.earliest) : null;
  },
});

export const datingFields = (what: string): Fields<Dating> => ({
  ...dateFields(what),
  at: optional(id('places', `${what}: the place.`)),
  inferred: optional(flag(`${what}: no source gives the full date; it follows from the context.`)),
  calendarDoubt: optional(flag(`${what}: the calendars of the sources disagree.`)),
  cites: optional(citations()),
});

export const date = (what: string) => group<HistoricalDate>(dateFields(what), [julianColumn(what)]);

/** A date with its place and its sources. */
export const dating = (what: string) => group<Dating>(datingFields(what), [julianColumn(what)]);
