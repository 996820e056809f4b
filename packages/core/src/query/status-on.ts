import { timeOf } from '../dates/time.ts';
import type { Treaty } from '../model/treaty.ts';
import type { Test } from './where.ts';

/** `unknown`: the records do not say when, or whether, it entered into force. */
export type TreatyStatus =
  'not-yet-signed' | 'signed' | 'provisional' | 'in-force' | 'suspended' | 'ended' | 'unknown';

type LifeCycle = Pick<Treaty<unknown>, 'signed' | 'provisionalFrom' | 'inForceFrom' | 'suspended' | 'ended'>;

/**
 * How a treaty stood on a day; of a month or year, on its last day. Where a date of the treaty is not exact, the earlier
 * state holds until the later one is sure.
 *
 * @throws {DateError} when the day cannot be read
 * @example
 * statusOn(byId(treaties, 'montreux-convention-1936'), '1936-07-21') // 'signed'
 * statusOn(byId(treaties, 'montreux-convention-1936'), '1936') // 'in-force'
 */
export const statusOn = (treaty: LifeCycle, day: string): TreatyStatus => stateOn(treaty, timeOf(day).latest);

function stateOn(treaty: LifeCycle, on: string): TreatyStatus {
  const { signed, provisionalFrom, inForceFrom, suspended, ended } = treaty;
  const since = (date: { readonly latest: string } | undefined) => date !== undefined && on >= date.latest;
  if (!since(signed)) return 'not-yet-signed';
  if (since(ended)) return 'ended';
  if (since(inForceFrom)) {
    const rests = suspended?.some(
      ({ by, earliest, latest, latestStart = latest, earliestEnd = earliest }) =>
        !by && on >= latestStart && on <= earliestEnd,
    );
    return rests ? 'suspended' : 'in-force';
  }
  if (since(provisionalFrom)) return 'provisional';
  return inForceFrom || ended?.how === 'never_ratified' ? 'signed' : 'unknown';
}

/**
 * Treaties that the records show in force on a day; of a month or year, on its last day.
 *
 * @throws {DateError} when the day cannot be read
 * @example
 * where(treaties, inForceOn('1936-12-31')).some(({ id }) => id === 'montreux-convention-1936') // true
 */
export const inForceOn = (day: string): Test<LifeCycle> => {
  const { latest } = timeOf(day);
  return (treaty) => stateOn(treaty, latest) === 'in-force';
};
