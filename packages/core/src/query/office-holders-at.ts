import { between, meets } from '../dates/compare.ts';
import { timeOf } from '../dates/time.ts';
import type { HistoricalDate } from '../model/date.ts';
import type { OfficeRole } from '../model/person.ts';
import type { Side } from '../model/polity.ts';

interface DatedOffice {
  readonly role: OfficeRole;
  readonly polity: string;
  readonly from?: HistoricalDate;
  readonly to?: HistoricalDate;
  readonly effectivePower?: true;
}

interface Holder {
  readonly kind: 'people';
  readonly id: string;
  readonly died?: HistoricalDate;
  readonly offices?: readonly DatedOffice[];
}

/** Somebody in an office on a day. */
export interface OfficeHolder<P extends Holder = Holder> {
  readonly side: 'russia' | 'turkey';
  readonly office: NonNullable<P['offices']>[number];
  readonly person: P;
  /** `maybe` where the records do not date the office exactly enough. */
  readonly held: 'yes' | 'maybe';
}

/**
 * Who led both sides on a day: heads of state and of government and foreign ministers of the polities given, unless
 * other roles are named; first Russia’s, then Turkey’s, in the order of the roles. On the day of a change both stand
 * there. An office with a beginning and no end goes on while its holder lives, also after `meta.asOf`; one without a
 * beginning is not dated and left out. Doubtful dates are taken at their word. Who had the power of the state without its
 * highest office, as a regent or the head of the only party, stands with the heads of state.
 *
 * @throws {DateError} when the day cannot be read
 * @example
 * officeHoldersAt(people, polities, '1774-07-21').map(({ person }) => person.id) // ['catherine-ii', 'panin-nikita', 'abdulhamid-i']
 */
export function officeHoldersAt<P extends Holder>(
  people: readonly P[],
  polities: readonly { readonly kind: 'polities'; readonly id: string; readonly side: Side }[],
  day: string,
  roles: readonly OfficeRole[] = ['head-of-state', 'head-of-government', 'foreign-minister'],
): OfficeHolder<P>[] {
  const when = timeOf(day);
  const found: OfficeHolder<P>[] = [];
  for (const side of ['russia', 'turkey'] as const) {
    for (const role of roles) {
      for (const person of people) {
        for (const office of person.offices ?? []) {
          const { from, to = person.died, polity } = office;
          const held =
            from &&
            (office.effectivePower ? 'head-of-state' : office.role) === role &&
            polities.some((one) => one.side === side && one.id === polity) &&
            meets(between(from, to), when);
          if (held && held !== 'no') found.push({ side, office, person, held });
        }
      }
    }
  }
  return found;
}
