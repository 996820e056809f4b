import { expect, test } from 'vitest';
import type { Amount } from '../../model/amount.ts';
import type { LocalizedText } from '../../model/text.ts';
import type { Topic } from '../../model/topic.ts';
import { choice, flag, group, id, number, optional, text } from './field.ts';
import type { KindFields } from './kinds/kind-fields.ts';
import { base } from './shapes/base.ts';

// Whether the compiler refuses what it should is seen by “tsc”: an expectation that is not met is an error there.
test('the types hold the tables and the model together', () => {
  const type = choice('', ['theme', 'dispute', 'conflict', 'region']);
  const amount = { low: optional(number('')), best: optional(number('')), high: optional(number('')) };
  const right: KindFields<Topic<LocalizedText>> = { ...base(), type, broader: optional(id('topics', '')) };

  // @ts-expect-error -- an option is missing
  const fewer: KindFields<Topic<LocalizedText>> = { ...right, type: choice('', ['theme', 'dispute']) };
  // @ts-expect-error -- the field “broader” is missing
  const missing: KindFields<Topic<LocalizedText>> = { ...base(), type };
  // @ts-expect-error -- “broader” may be absent
  const required: KindFields<Topic<LocalizedText>> = { ...base(), type, broader: id('topics', '') };
  // @ts-expect-error -- “type” is a closed list
  const open: KindFields<Topic<LocalizedText>> = { ...right, type: text('') };
  // @ts-expect-error -- “unit” is never absent
  const lax = group<Amount>({ ...amount, unit: optional(text('')) });
  // @ts-expect-error -- “low” is a number
  const wrong = group<Amount>({ ...amount, unit: text(''), low: optional(text('')) });
  // @ts-expect-error -- there is no field “more”
  const more = group<Amount>({ ...amount, unit: text(''), more: text('') });
  // @ts-expect-error -- a flag is true or absent
  const flagged = group<{ readonly acting?: true }>({ acting: optional(text('')) });

  expect(group<{ readonly acting?: true }>({ acting: optional(flag('')) }).fields['acting']).toEqual({
    is: 'flag',
    says: '',
    optional: true,
  });
  expect(
    [fewer, missing, required, open, lax, wrong, more, flagged].every((one) => typeof one === 'object'),
  ).toBe(true);
});
