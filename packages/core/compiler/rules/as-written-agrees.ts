import { type Converted, DateError, fromCalendar } from '../../src/dates/index.ts';
import { dayNumberOf } from '../../src/dates/day-number.ts';
import type { HistoricalDate } from '../../src/model/date.ts';
import { type WrittenDating, datings, readDate } from '../datings.ts';
import type { Finding } from '../finding.ts';
import { type CheckedRecord, type Rule, findingAt } from '../rule.ts';
import type { Path } from '../written-record.ts';

export const asWrittenAgrees: Rule = {
  name: 'as-written-agrees',
  why: 'Old Style days copied as New Style are the commonest error of this field.',
  *check(data) {
    for (const record of data.all) {
      for (const { path, dating } of datings(record.value))
        yield* disagreements(this.name, record, path, dating);
    }
  },
};

function* disagreements(
  rule: string,
  record: CheckedRecord,
  path: Path,
  { when, as_written: forms = [], calendar_doubt: doubt }: WrittenDating,
): Generator<Finding> {
  const date = readDate(when);
  if (!date) return;
  const found: Finding[] = [];
  for (const [index, written] of forms.entries()) {
    const place = [...path, 'as_written', index, 'date'];
    const at = (says: string, remedy: string) => findingAt(record, rule, place, says, remedy);
    try {
      const converted = fromCalendar(written.calendar, written.date);
      const is = `${written.date} (${written.calendar}) is ${converted.earliest === converted.latest ? converted.earliest : `${converted.earliest} to ${converted.latest}`} in the Gregorian calendar`;
      if (gap(converted, date) > converted.within) {
        found.push(
          at(
            `${is}, but “when” says ${when}.`,
            'correct one of the two, or set calendar_doubt: true and add claims where the sources disagree',
          ),
        );
      } else if (isDay(converted) && isVague(date)) {
        found.push(
          at(
            `${is}, but “when” gives only ${when}.`,
            `write when: ${converted.earliest}${converted.within > 0 ? '~' : ''}, or set calendar_doubt: true where the sources disagree`,
          ),
        );
      }
    } catch (error) {
      if (!(error instanceof DateError)) throw error;
      yield at(error.message, 'write the day as the document has it, e.g. 1774-07-10');
      return;
    }
  }
  if (!doubt) yield* found;
  else if (forms.length > 0 && found.length === 0) {
    yield findingAt(
      record,
      rule,
      [...path, 'calendar_doubt'],
      `“calendar_doubt” is set, but every form that the document writes agrees with ${when}.`,
      'remove it; where the sources disagree, add their days under as_written or as claims',
    );
  }
}

/** How many days lie between the two; 0 or less where they meet. */
const gap = (a: Converted, b: HistoricalDate) =>
  Math.max(daysBetween(a.latest, b.earliest), daysBetween(b.latest, a.earliest));

const isDay = ({ earliest, latest }: Converted) => earliest === latest;

/** One day somewhere in a longer range. A span of days has its own beginning and end, and a set names its days. */
const isVague = ({ earliest, latest, latestStart, edtf }: HistoricalDate) =>
  earliest !== latest && latestStart === undefined && !edtf.startsWith('[');

/** How many days `b` lies after `a`; negative when before. */
const daysBetween = (a: string, b: string) => dayNumberOf(b) - dayNumberOf(a);
