import { isBefore } from '../../src/dates/index.ts';
import { actsOf } from '../acts.ts';
import { readDate } from '../datings.ts';
import { type Collection, type Rule, findingAt } from '../rule.ts';

export const polityExisted: Rule = {
  name: 'polity-existed',
  why: 'The Soviet Union signed nothing in 1920: a state acts only within the dates of its existence.',
  *check(data) {
    for (const record of data.all) {
      for (const { who, path, when, shown } of actsOf(record)) {
        if (!who.startsWith('polities/')) continue;
        const { name, began, ended } = timeOf(data, who.slice('polities/'.length));
        const problem =
          began && isBefore(when, began) === 'yes'
            ? `${name} began in ${began.edtf}, after ${shown}.`
            : ended && isBefore(ended, when) === 'yes'
              ? `${name} ended in ${ended.edtf}, before ${shown}.`
              : undefined;
        if (problem)
          yield findingAt(record, this.name, path, problem, 'name the state or government of that day');
      }
    }
    for (const record of data.ofKind('polities')) {
      const { name, began } = timeOf(data, record.id);
      for (const [i, id] of (record.value.succeeds ?? []).entries()) {
        const before = timeOf(data, id);
        if (began && before.began && isBefore(began, before.began) === 'yes') {
          yield findingAt(
            record,
            this.name,
            ['succeeds', i],
            `${name} (from ${began.edtf}) cannot succeed ${before.name}, which began later (${before.began.edtf}).`,
            'check both dates, or turn the succession round',
          );
        }
      }
    }
  },
};

function timeOf(data: Collection, id: string) {
  const state = data.get('polities', id)?.value;
  return {
    name: state?.labels.en ?? id,
    began: readDate(state?.began?.when),
    ended: readDate(state?.ended?.when),
  };
}
