import type { Dating, HistoricalDate } from '../../model/date.ts';
import { citations } from './citation.ts';
import { type GraphNode, type Literal, flag, literal, node } from './graph.ts';
import { partIri, ref } from './iri.ts';
import type { Properties } from './graph.ts';

/** A date with everything that the record says of it, as a node of its own: `…/treaty-of-kars-1921#signed`. */
export function dating(
  base: string,
  owner: string,
  part: string,
  date: Dating | undefined,
  more: Properties = {},
): GraphNode | undefined {
  if (date === undefined) return undefined;
  const id = partIri(owner, part);
  return node(id, ['rt:Dating'], {
    'rt:edtf': edtf(date),
    'rt:earliest': literal(date.earliest, 'xsd:date'),
    'rt:latestStart': literal(date.latestStart, 'xsd:date'),
    // The day that stands for an open end is no date.
    'rt:earliestEnd': date.open ? undefined : literal(date.earliestEnd, 'xsd:date'),
    'rt:latest': date.open ? undefined : literal(date.latest, 'xsd:date'),
    'rt:asWritten': date.asWritten?.map(({ calendar, date: day, text }, index) =>
      node(partIri(owner, `${part}-as-written-${index + 1}`), ['rt:DateAsWritten'], {
        'rt:calendar': literal(calendar),
        'rt:dateInCalendar': literal(day),
        'rt:wording': literal(text),
      }),
    ),
    'rt:at': ref(base, date.at, 'places'),
    'rt:inferred': flag(date.inferred),
    'rt:calendarDoubt': flag(date.calendarDoubt),
    'rt:cites': citations(base, date.cites),
    ...more,
  });
}

/** The date with its doubts, as the datatype of the Library of Congress. */
export const edtf = (date: HistoricalDate | undefined): Literal | undefined =>
  literal(date?.edtf, 'edtf:EDTF');

/**
 * The date as schema.org expects it, where it is one day, month or year. An interval, a decade or “one of two days” is
 * none, and stands in its Dating only.
 */
export const isoDate = (date: HistoricalDate | undefined): Literal | undefined =>
  date === undefined || date.edtf.includes('/') ? undefined : single(date.edtf);

/** Where an interval begins; a single date itself. */
export const startOf = (date: HistoricalDate | undefined): Literal | undefined =>
  single(date?.edtf.split('/')[0]);

/** Where an interval ends; a single date itself. */
export const endOf = (date: HistoricalDate | undefined): Literal | undefined =>
  single(date?.edtf.split('/').at(-1));

function single(edtf: string | undefined): Literal | undefined {
  const match = /^(\d{4})(-\d\d)?(-\d\d)?[?~%]?$/.exec(edtf ?? '');
  if (!match) return undefined;
  const [, year = '', month = '', day = ''] = match;
  return {
    value: year + month + day,
    datatype: day ? 'xsd:date' : month ? 'xsd:gYearMonth' : 'xsd:gYear',
  };
}
