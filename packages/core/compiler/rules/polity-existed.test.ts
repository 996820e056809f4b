import { expect, test } from 'vitest';
import { checkChanged } from '../../test/real-records.ts';

const moscow = 'treaties/treaty-of-moscow-1921';

test('the Soviet Union signed nothing in 1921', async () => {
  const findings = await checkChanged([moscow, 'polities/ussr'], {
    [moscow]: ['polity: rsfsr', 'polity: ussr'],
  });
  expect(findings.find(({ rule }) => rule === 'polity-existed')).toMatchObject({
    says: expect.stringMatching(/began in 1922.*after 1921-03-16/),
    remedy: 'name the state or government of that day',
  });
});
