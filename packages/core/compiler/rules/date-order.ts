import { isBefore } from '../../src/dates/index.ts';
import { readDate } from '../datings.ts';
import type { Finding } from '../finding.ts';
import { type CheckedRecord, type Rule, findingAt, isOf } from '../rule.ts';
import { valuesAt } from '../values-at.ts';

/**
 * What comes before what, as paths of dates; `*` is every item of a list. Two paths through one list are compared
 * item by item. A treaty may be in force before it is ratified, and ratified on the day of the exchange.
 */
const order: Readonly<Record<string, readonly (readonly [earlier: string, later: string])[]>> = {
  treaties: [
    ['signed.when', 'ratified.*.when'],
    ['signed.when', 'ratifications_exchanged.when'],
    ['signed.when', 'provisional_from.when'],
    ['signed.when', 'in_force_from.when'],
    ['signed.when', 'suspended.*.when'],
    ['signed.when', 'parties.*.acceded.when'],
    ['signed.when', 'parties.*.withdrew.when'],
    ['signed.when', 'ended.when'],
    ['ratified.*.when', 'ratifications_exchanged.when'],
    ['provisional_from.when', 'in_force_from.when'],
    ['in_force_from.when', 'suspended.*.when'],
    ['parties.*.acceded.when', 'parties.*.withdrew.when'],
    ['ratified.*.when', 'ended.when'],
    ['ratifications_exchanged.when', 'ended.when'],
    ['provisional_from.when', 'ended.when'],
    ['in_force_from.when', 'ended.when'],
    ['suspended.*.when', 'ended.when'],
    ['parties.*.acceded.when', 'ended.when'],
    ['parties.*.withdrew.when', 'ended.when'],
  ],
  wars: [['began.when', 'ended.when']],
  periods: [['began.when', 'ended.when']],
  polities: [
    ['began.when', 'ended.when'],
    ['names.*.from', 'names.*.to'],
  ],
  places: [['names.*.from', 'names.*.to']],
  people: [
    ['born.when', 'died.when'],
    ['offices.*.from', 'offices.*.to'],
  ],
  organizations: [['founded.when', 'dissolved.when']],
  missions: [
    ['opened.when', 'closed.when'],
    ['opened.when', 'as_of'],
    ['as_of', 'closed.when'],
  ],
  projects: [
    ['began.when', 'ended.when'],
    // A milestone may lie before the beginning: talks and announcements that led to it.
    ['milestones.*.when', 'ended.when'],
  ],
};

export const dateOrder: Rule = {
  name: 'date-order',
  why: 'What is signed, enters into force and ends does so in this order.',
  *check(data) {
    for (const record of data.all) {
      for (const [earlier, later] of order[record.kind] ?? []) {
        const first = [...valuesAt(record.value, earlier)];
        if (first.length === 0) continue;
        for (const b of valuesAt(record.value, later)) {
          for (const a of first) {
            if (!sameItem(earlier, later, a.path, b.path)) continue;
            const [from, to] = [readDate(String(a.value)), readDate(String(b.value))];
            if (!from || !to || isBefore(to, from) !== 'yes') continue;
            yield findingAt(
              record,
              this.name,
              b.path,
              `“${named(b.path)}” (${to.edtf}) lies before “${named(a.path)}” (${from.edtf}).`,
              'check both dates and their calendars',
            );
          }
        }
      }
      if (isOf(record, 'projects')) yield* milestonesInOrder(record, this.name);
    }
  },
};

function* milestonesInOrder(record: CheckedRecord<'projects'>, rule: string): Generator<Finding> {
  const { milestones = [] } = record.value;
  for (const [i, { when }] of milestones.entries()) {
    const [before, date] = [readDate(milestones[i - 1]?.when), readDate(when)];
    if (!before || !date || isBefore(date, before) !== 'yes') continue;
    yield findingAt(
      record,
      rule,
      ['milestones', i, 'when'],
      `This milestone (${date.edtf}) stands after a later one (${before.edtf}).`,
      'check both dates, or put the milestones in order',
    );
  }
}

const named = (path: readonly (string | number)[]) => path.filter((key) => key !== 'when').join('.');

/** Paths through the same list belong together only at the same item. */
function sameItem(
  earlier: string,
  later: string,
  a: readonly (string | number)[],
  b: readonly (string | number)[],
): boolean {
  const list = earlier.split('*')[0];
  return !earlier.includes('*') || list !== later.split('*')[0] || a[1] === b[1];
}
