import type { HistoricalDate } from '../model/date.ts';

/** Any record that has a main date: signed, happened, or began and perhaps ended. */
export interface Dated {
  readonly signed?: HistoricalDate | undefined;
  readonly happened?: HistoricalDate | undefined;
  readonly began?: HistoricalDate | undefined;
  readonly ended?: HistoricalDate | undefined;
  readonly held?: HistoricalDate | undefined;
  readonly born?: HistoricalDate | undefined;
  readonly founded?: HistoricalDate | undefined;
  readonly kind?: string;
}

/** Earliest and latest day of a record: of its act, or from its beginning to its end (`9999-12-31` if it goes on). */
export function spanOf(record: Dated): { readonly earliest: string; readonly latest: string } | undefined {
  const act = record.signed ?? record.happened ?? record.held;
  if (act) return act;
  const { began, ended } = record;
  if (began) {
    const goesOn = !ended && (record.kind === 'wars' || record.kind === 'periods');
    return { earliest: began.earliest, latest: ended?.latest ?? (goesOn ? '9999-12-31' : began.latest) };
  }
  return record.born ?? record.founded;
}
