import { readDate } from '../datings.ts';
import { type Rule, findingAt } from '../rule.ts';

export const officeEnds: Rule = {
  name: 'office-ends',
  why: 'An office with a beginning and no end is held until today: a query would name the dead as ministers.',
  *check(data) {
    for (const person of data.ofKind('people')) {
      const died = readDate(person.value.died?.when);
      for (const [i, { role, polity, from, to }] of (person.value.offices ?? []).entries()) {
        if (from === undefined || to !== undefined) continue;
        const state = data.get('polities', polity)?.value;
        const ended = readDate(state?.ended?.when);
        const end = died
          ? `the holder died (${died.edtf})`
          : ended
            ? `${state?.labels.en ?? polity} ended (${ended.edtf})`
            : undefined;
        if (end === undefined) continue;
        yield findingAt(
          person,
          this.name,
          ['offices', i],
          `The office of ${role} since ${from} has no end, but ${end}.`,
          'write “to” where a source gives it, or leave “from” out and say in the summary when the office was held',
        );
      }
    }
  },
};
