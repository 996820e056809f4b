import { parseEdtf } from '../dates/edtf.ts';
import type { Treaty } from '../model/treaty.ts';
import type { Test } from './where.ts';

/** `unknown`: the records do not say when, or whether, it entered into force. */
export type TreatyStatus = 'not-yet-signed' | 'signed' | 'provisional' | 'in-force' | 'ended' | 'unknown';

type LifeCycle = Pick<Treaty<unknown>, 'signed' | 'provisionalFrom' | 'inForceFrom' | 'ended'>;

/**
 * How a treaty stood on a day. Where the day falls into the uncertainty of a date, the earlier state still holds.
 *
 * @throws {DateError} when the day cannot be read
 * @example
 * statusOn(byId(treaties, 'montreux-convention-1936'), '1936-07-21') // 'signed'
 */
export function statusOn(treaty: LifeCycle, day: string): TreatyStatus {
  const { earliest, latest } = parseEdtf(day);
  const since = (date: { readonly latest: string } | undefined) =>
    date !== undefined && latest >= date.latest;
  if (latest < treaty.signed.earliest) return 'not-yet-signed';
  if (treaty.ended && earliest >= treaty.ended.latest) return 'ended';
  if (since(treaty.inForceFrom)) return 'in-force';
  if (since(treaty.provisionalFrom)) return 'provisional';
  if (treaty.inForceFrom || treaty.ended?.how === 'never_ratified') return 'signed';
  return 'unknown';
}

/**
 * Treaties that the records show in force on a day.
 *
 * @throws {DateError} when the day cannot be read
 */
export const inForceOn =
  (day: string): Test<LifeCycle> =>
  (treaty) =>
    statusOn(treaty, day) === 'in-force';
