import { expect, test } from 'vitest';
import { checkChanged } from '../../test/real-records.ts';

const montreux = 'treaties/montreux-convention-1936';

test('nothing is in force before it is signed', async () => {
  const findings = await checkChanged([montreux], {
    [montreux]: [/(in_force_from:\n {2}when: )1936-11-09/, '$11936-01-09'],
  });
  expect(findings.find(({ rule }) => rule === 'date-order')).toMatchObject({
    says: '“in_force_from” (1936-01-09) lies before “signed” (1936-07-20).',
  });
});
