import { type Span, between } from '../dates/compare.ts';
import type { HistoricalDate } from '../model/date.ts';

type MaybeDate = HistoricalDate | undefined;

/** Any record that has a main date: signed, happened, held, or a beginning or an end; or an entry of the outline. */
export interface Dated extends Partial<Span> {
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
 * (`9999-12-31`); anything else without one may go on: its `earliestEnd` is its beginning. Without a beginning it may
 * reach back as far as it will (`0001-01-01`). `undefined` where no date is recorded.
 *
 * @example
 * spanOf(byId(wars, 'russo-turkish-war-1768-1774'))?.latest // '1774-07-21'
 * spanOf(byId(treaties, 'treaty-of-kars-1921'))?.earliest // '1921-10-13'
 */
export function spanOf(record: Dated): Span | undefined {
  const act = record.signed ?? record.happened ?? record.held;
  if (act) return act;
  const from = record.began ?? record.born ?? record.founded ?? record.opened;
  const to = record.ended ?? record.died ?? record.dissolved ?? record.closed;
  if (!from && !to) return record.earliest && record.latest ? (record as Span) : undefined;
  const span = between(from, to);
  const isKnown = to ?? (record.kind === 'wars' || record.kind === 'periods');
  return {
    ...span,
    edtf: `${from?.edtf ?? ''}/${to?.edtf ?? ''}`,
    ...(from ? {} : { latestStart: span.latest }),
    ...(isKnown ? {} : { earliestEnd: span.earliest }),
  };
}
