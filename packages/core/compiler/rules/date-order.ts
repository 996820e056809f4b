import { isBefore } from '../../src/dates/index.ts';
import { readDate } from '../datings.ts';
import { type Rule, findingAt } from '../rule.ts';

const sequences: Readonly<Record<string, readonly string[]>> = {
  treaties: ['signed', 'in_force_from', 'ended'],
  wars: ['began', 'ended'],
  periods: ['began', 'ended'],
  polities: ['began', 'ended'],
  people: ['born', 'died'],
  organizations: ['founded', 'dissolved'],
  missions: ['opened', 'closed'],
  projects: ['began', 'ended'],
};

export const dateOrder: Rule = {
  name: 'date-order',
  why: 'What is signed, enters into force and ends does so in this order.',
  *check(data) {
    for (const record of data.all) {
      const fields = sequences[record.kind] ?? [];
      const value = record.value as unknown as Record<string, { when?: string } | undefined>;
      for (const [index, later] of fields.entries()) {
        for (const earlier of fields.slice(0, index)) {
          const a = readDate(value[earlier]?.when);
          const b = readDate(value[later]?.when);
          if (a && b && isBefore(b, a) === 'yes') {
            yield findingAt(
              record,
              this.name,
              [later, 'when'],
              `“${later}” (${b.edtf}) lies before “${earlier}” (${a.edtf}).`,
              'check both dates and their calendars',
            );
          }
        }
      }
    }
  },
};
