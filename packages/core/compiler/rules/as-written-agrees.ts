import { DateError, fromCalendar } from '../../src/dates/index.ts';
import { dayNumberOf } from '../../src/dates/day-number.ts';
import { datings, readDate } from '../datings.ts';
import { type Rule, findingAt } from '../rule.ts';

export const asWrittenAgrees: Rule = {
  name: 'as-written-agrees',
  why: 'Old Style days copied as New Style are the commonest error of this field.',
  *check(data) {
    for (const record of data.all) {
      for (const { path, dating } of datings(record.value)) {
        for (const [index, written] of (dating.as_written ?? []).entries()) {
          const place = [...path, 'as_written', index, 'date'];
          const when = readDate(dating.when);
          if (!when || dating.calendar_doubt) continue;
          try {
            const { earliest, latest, within } = fromCalendar(written.calendar, written.date);
            const gap = Math.max(daysBetween(latest, when.earliest), daysBetween(when.latest, earliest));
            if (gap > within) {
              yield findingAt(
                record,
                this.name,
                place,
                `${written.date} (${written.calendar}) is ${earliest === latest ? earliest : `${earliest} to ${latest}`} in the Gregorian calendar, but “when” says ${dating.when}.`,
                'correct one of the two, or set calendar_doubt: true and add claims where the sources disagree',
              );
            }
          } catch (error) {
            if (!(error instanceof DateError)) throw error;
            yield findingAt(
              record,
              this.name,
              place,
              error.message,
              'write the day as the document has it, e.g. 1774-07-10',
            );
          }
        }
      }
    }
  },
};

/** How many days `b` lies after `a`; negative when before. */
const daysBetween = (a: string, b: string) => dayNumberOf(b) - dayNumberOf(a);
