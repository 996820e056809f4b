import { isBefore } from '../../src/dates/index.ts';
import { readDate } from '../datings.ts';
import { type Rule, findingAt } from '../rule.ts';

export const personAlive: Rule = {
  name: 'person-alive',
  why: 'Nobody signs or acts before birth or after death.',
  *check(data) {
    for (const record of data.all) {
      const { value } = record;
      const when =
        'signed' in value ? value.signed.when : 'happened' in value ? value.happened.when : undefined;
      const date = readDate(when);
      if (!date) continue;
      const people =
        'parties' in value && 'signed' in value
          ? value.parties.flatMap((party, i) =>
              (party.signatories ?? []).map((id, j) => ({ id, path: ['parties', i, 'signatories', j] })),
            )
          : 'people' in value
            ? (value.people ?? []).map((id, i) => ({ id, path: ['people', i] }))
            : [];
      for (const { id, path } of people) {
        const person = data.get('people', id)?.value;
        const born = readDate(person?.born?.when);
        const died = readDate(person?.died?.when);
        if ((born && isBefore(date, born) === 'yes') || (died && isBefore(died, date) === 'yes')) {
          yield findingAt(
            record,
            this.name,
            path,
            `${person?.labels.en ?? id} (${born?.edtf ?? '?'} – ${died?.edtf ?? '?'}) was not alive on ${date.edtf}.`,
            'check the person, the date, or whether a namesake is meant',
          );
        }
      }
    }
  },
};
