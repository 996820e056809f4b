import { expect, test } from 'vitest';
import { checkChanged } from '../../test/real-records.ts';

const moscow = 'treaties/treaty-of-moscow-1921';

test('nobody signs after death', async () => {
  const findings = await checkChanged([moscow, 'people/catherine-ii'], {
    [moscow]: [/signatories: \[[a-z-]+/, 'signatories: [catherine-ii'],
  });
  expect(findings.find(({ rule }) => rule === 'person-alive')).toMatchObject({
    says: expect.stringMatching(/Catherine .* was not alive on 1921-03-16/),
  });
});
