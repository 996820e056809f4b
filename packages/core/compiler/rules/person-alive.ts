import { between, meets } from '../../src/dates/compare.ts';
import { isSurelyOutside, readDate } from '../datings.ts';
import { actsOf } from '../acts.ts';
import { type Rule, findingAt } from '../rule.ts';

export const personAlive: Rule = {
  name: 'person-alive',
  why: 'Nobody signs, acts, holds an office or says anything before birth or after death.',
  *check(data) {
    for (const record of data.all) {
      for (const { who, path, when, shown } of actsOf(record)) {
        if (!who.startsWith('people/')) continue;
        const person = data.get('people', who.slice('people/'.length))?.value;
        const [born, died] = [readDate(person?.born?.when), readDate(person?.died?.when)];
        // Of an event of several days somebody may have seen only the first; an office is held from end to end.
        const whole = record.kind === 'people';
        const life = between(born, died);
        const wrong = whole ? isSurelyOutside(when, life) : meets(when, life) === 'no';
        if (!wrong) continue;
        yield findingAt(
          record,
          this.name,
          path,
          `${person?.labels.en ?? who} (${born?.edtf ?? '?'} – ${died?.edtf ?? '?'}) was not alive on ${shown}.`,
          'check the person, the date, or whether a namesake is meant',
        );
      }
    }
  },
};
