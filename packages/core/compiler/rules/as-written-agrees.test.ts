import { expect, test } from 'vitest';
import { checkChanged } from '../../test/real-records.ts';

const kaynarca = 'treaties/treaty-of-kucuk-kaynarca-1774';

test('Old Style copied as New Style is caught', async () => {
  const findings = await checkChanged([kaynarca], {
    [kaynarca]: [/when: "?1774-07-21"?/, 'when: 1774-07-10'],
  });
  expect(findings.find(({ rule }) => rule === 'as-written-agrees')).toMatchObject({
    says: '1774-07-10 (julian) is 1774-07-21 in the Gregorian calendar, but “when” says 1774-07-10.',
  });
});

test('the right pair passes', async () => {
  expect((await checkChanged([kaynarca])).filter(({ rule }) => rule === 'as-written-agrees')).toEqual([]);
});
