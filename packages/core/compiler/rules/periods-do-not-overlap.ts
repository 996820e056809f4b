import { isBefore } from '../../src/dates/index.ts';
import { readDate } from '../datings.ts';
import { type Rule, findingAt } from '../rule.ts';

export const periodsDoNotOverlap: Rule = {
  name: 'periods-do-not-overlap',
  why: 'The band of the timeline answers “which period was this day in?” with one name.',
  *check(data) {
    const periods = data
      .ofKind('periods')
      .flatMap((record) => {
        const began = readDate(record.value.began.when);
        const ended = readDate(record.value.ended?.when);
        return began ? [{ record, began, ended }] : [];
      })
      .sort((a, b) => (a.began.earliest < b.began.earliest ? -1 : 1));
    for (const [index, { record, began }] of periods.entries()) {
      const before = periods[index - 1];
      if (!before) continue;
      // A period may begin on the day, or in the year, in which the former ends.
      if (!before.ended || isBefore(began, before.ended) === 'yes') {
        yield findingAt(
          record,
          this.name,
          ['began', 'when'],
          `It begins (${began.edtf}) before ${before.record.id} ends (${before.ended?.edtf ?? 'open'}).`,
          'move one of the two limits',
        );
      } else if (
        isBefore(before.ended, began) === 'yes' &&
        before.ended.latest.slice(0, 4) < began.earliest.slice(0, 4)
      ) {
        yield findingAt(
          record,
          this.name,
          ['began', 'when'],
          `No period covers the time between ${before.record.id} (${before.ended.edtf}) and ${began.edtf}.`,
          'move one of the two limits',
        );
      }
    }
  },
};
