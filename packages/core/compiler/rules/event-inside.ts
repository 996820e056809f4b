import { isSurelyOutside, readDate, spanOfRecord } from '../datings.ts';
import { type Rule, findingAt } from '../rule.ts';

const wholes = ['wars', 'periods', 'events'];

export const eventInside: Rule = {
  name: 'event-inside',
  why: 'What is part of a war or period happened while it lasted.',
  *check(data) {
    for (const event of data.ofKind('events')) {
      const happened = readDate(event.value.happened.when);
      for (const [i, { part_of: ref }] of (event.value.links ?? []).entries()) {
        if (ref === undefined) continue;
        const place = ['links', i, 'part_of'];
        const whole = data.byRef(ref);
        if (!whole) continue;
        if (!wholes.includes(whole.kind)) {
          yield findingAt(
            event,
            this.name,
            place,
            `An event is no part of one of ${whole.kind} (${ref}).`,
            'name a war, a period or a larger event, or use leads_to, responds_to or topics',
          );
          continue;
        }
        const span = spanOfRecord(whole);
        if (!happened || !span || !isSurelyOutside(happened, span)) continue;
        yield findingAt(
          event,
          this.name,
          place,
          `${happened.edtf} lies outside ${ref} (${span.earliest} to ${span.latest === '9999-12-31' ? 'today' : span.latest}).`,
          'correct a date, or link to the war or period of that day',
        );
      }
    }
  },
};
