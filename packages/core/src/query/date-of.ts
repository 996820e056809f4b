import type { Span } from '../dates/compare.ts';
import type { HistoricalDate } from '../model/date.ts';

type MaybeDate = HistoricalDate | undefined;

/** Any record that has a main date: signed, happened, held, or a beginning and perhaps an end. */
export interface Dated {
  readonly kind?: string;
  readonly signed?: MaybeDate;
  readonly happened?: MaybeDate;
  readonly held?: MaybeDate;
  readonly began?: MaybeDate;
  readonly ended?: MaybeDate;
  readonly born?: MaybeDate;
  readonly died?: MaybeDate;
  readonly founded?: MaybeDate;
  readonly dissolved?: MaybeDate;
  readonly opened?: MaybeDate;
  readonly closed?: MaybeDate;
}

/**
 * The time of a record: of its act, or from its beginning to its end. A war or period without an end goes on
 * (`9999-12-31`); anything else without one may go on: its `earliestEnd` is its beginning. `undefined` where no date is
 * recorded.
 *
 * @example
 * spanOf(byId(wars, 'russo-turkish-war-1768-1774'))?.latest // '1774-07-21'
 * spanOf(byId(treaties, 'treaty-of-kars-1921'))?.earliest // '1921-10-13'
 */
export function spanOf(record: Dated): Span | undefined {
  const act = record.signed ?? record.happened ?? record.held;
  if (act) return act;
  const from = record.began ?? record.born ?? record.founded ?? record.opened;
  const to = record.began ? record.ended : (record.died ?? record.dissolved ?? record.closed);
  const start = from ?? to;
  if (!start) return undefined;
  const goesOn = record.kind === 'wars' || record.kind === 'periods';
  return {
    earliest: start.earliest,
    latestStart: start.latestStart ?? start.latest,
    earliestEnd: to ? (to.earliestEnd ?? to.earliest) : goesOn ? '9999-12-31' : start.earliest,
    latest: to?.latest ?? '9999-12-31',
  };
}
