import { overlaps } from '../dates/compare.ts';
import { parseEdtf } from '../dates/edtf.ts';
import type { HistoricalDate } from '../model/date.ts';
import type { OfficeRole } from '../model/person.ts';
import type { Side } from '../model/polity.ts';
import { QueryError } from './errors.ts';

interface DatedOffice {
  readonly role: OfficeRole;
  readonly polity: string;
  readonly from?: HistoricalDate;
  readonly to?: HistoricalDate;
}

interface Holder {
  readonly id: string;
  readonly died?: HistoricalDate;
  readonly offices?: readonly DatedOffice[];
}

/** Somebody in an office on a day. */
export interface OfficeHolder<P extends Holder = Holder> {
  readonly side: Side;
  readonly office: NonNullable<P['offices']>[number];
  readonly person: P;
  /** `maybe` where the records do not date the office exactly enough. */
  readonly held: 'yes' | 'maybe';
}

const highest: readonly OfficeRole[] = ['head-of-state', 'head-of-government', 'foreign-minister'];

/**
 * Who led both sides on a day: heads of state and of government and foreign ministers, unless other roles are named,
 * first Russia’s, then Turkey’s, in the order of the roles. On the day of a change both stand there. An office with a
 * beginning and no end goes on while its holder lives; one without a beginning is not dated and left out.
 *
 * @throws {DateError} when the day cannot be read
 * @throws {QueryError} when an office names a polity that is not among the polities given
 * @example
 * officeHoldersAt(people, polities, '1774-07-21').find(({ side }) => side === 'russia')?.person.id // 'catherine-ii'
 */
export function officeHoldersAt<P extends Holder>(
  people: readonly P[],
  polities: readonly { readonly id: string; readonly side: Side }[],
  day: string,
  roles: readonly OfficeRole[] = highest,
): OfficeHolder<P>[] {
  const when = parseEdtf(day);
  const sides = new Map(polities.map(({ id, side }) => [id, side]));
  const found: OfficeHolder<P>[] = [];
  for (const person of people) {
    for (const office of person.offices ?? []) {
      if (!office.from || !roles.includes(office.role)) continue;
      const end = office.to ?? person.died;
      const held = overlaps(
        {
          earliest: office.from.earliest,
          latestStart: office.from.latest,
          earliestEnd: end?.earliest ?? '9999-12-31',
          latest: end?.latest ?? '9999-12-31',
        },
        when,
      );
      const side = sides.get(office.polity);
      if (side === undefined) {
        throw new QueryError(
          'officeHoldersAt',
          office.polity,
          `an office of ${person.id} names a polity that is not there`,
          'Give all polities of the same dataset.',
        );
      }
      if (held !== 'no' && side !== 'other') found.push({ side, office, person, held });
    }
  }
  const order = ({ side, office }: OfficeHolder<P>) =>
    (side === 'turkey' ? 99 : 0) + roles.indexOf(office.role);
  return found.sort(
    (a, b) =>
      order(a) - order(b) || ((a.office.from?.earliest ?? '') < (b.office.from?.earliest ?? '') ? -1 : 1),
  );
}
