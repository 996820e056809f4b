import { formatWhen, parseEdtf } from '../../dates/index.ts';
import type { Dating, HistoricalDate } from '../../model/date.ts';
import type { Language } from '../../model/text.ts';
import { dateParts, endsOf } from '../dates/date-parts.ts';
import type { TimelineDate } from './slide.ts';

/** When a record was: one date, or from one to another, or going on. */
export interface Time {
  readonly from: Dating;
  readonly to?: HistoricalDate;
  readonly goesOn?: true;
}

/** The time of what goes on unless it has ended. */
export const lasting = ({ began, ended }: { readonly began: Dating; readonly ended?: Dating }): Time => ({
  from: began,
  ...(ended ? { to: ended } : { goesOn: true }),
});

/** Reads the text anew, so that nothing but a date gets into the page. */
const checked = (date: HistoricalDate): HistoricalDate => ({
  ...parseEdtf(date.edtf),
  ...(date.asWritten ? { asWritten: date.asWritten } : {}),
});

const numbers = (end: string): TimelineDate => {
  const [year, month, day] = dateParts(end);
  return { year, ...(month ? { month } : {}), ...(day ? { day } : {}) };
};

/** Where a slide or an era begins and ends; what goes on ends at `until`. */
export function limits(
  { from, to, goesOn }: Time,
  until: string,
): { start_date: TimelineDate; end_date?: TimelineDate } {
  const [start, itsEnd] = endsOf(checked(from));
  const open = goesOn ?? (to ?? from).open ?? false;
  const [last, lastEnd] = to ? endsOf(checked(to)) : [];
  const end = open ? until : (lastEnd ?? last ?? itsEnd);
  return { start_date: numbers(start), ...(end === undefined ? {} : { end_date: numbers(end) }) };
}

export function inWords({ from, to, goesOn }: Time, language: Language): string {
  const first = checked(from);
  if (to) return `${formatWhen(first, language)} – ${formatWhen(checked(to), language)}`;
  if (!goesOn || first.open) return formatWhen(first, language);
  const [start] = endsOf(first);
  return formatWhen(parseEdtf(`${start}/..`), language);
}
