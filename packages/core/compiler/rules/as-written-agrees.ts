import { DateError, fromCalendar } from '../../src/dates/index.ts';
import { gregorianToDayNumber } from '../../src/dates/day-number.ts';
import { readNumbers } from '../../src/dates/iso-day.ts';
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
            const { gregorian, within } = fromCalendar(written.calendar, written.date);
            const near = (day: string) =>
              Math.abs(
                gregorianToDayNumber(readNumbers(day)) - gregorianToDayNumber(readNumbers(gregorian)),
              ) <= within;
            const inside = gregorian >= when.earliest && gregorian <= when.latest;
            if (!inside && !near(when.earliest) && !near(when.latest)) {
              yield findingAt(
                record,
                this.name,
                place,
                `${written.date} (${written.calendar}) is ${gregorian} in the Gregorian calendar, but “when” says ${dating.when}.`,
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
