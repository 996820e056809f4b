import { expect, test } from 'vitest';
import { checkChanged } from '../../test/real-records.ts';

const kars = 'treaties/treaty-of-kars-1921';

test('a day that does not exist stops the build with its place', async () => {
  const findings = await checkChanged([kars], { [kars]: ['when: 1921-10-13', 'when: 1921-02-30'] });
  expect(findings.find(({ rule }) => rule === 'edtf-date')).toMatchObject({
    file: 'data/treaties/treaty-of-kars-1921.yaml',
    says: '“1921-02-30” is no date: that Gregorian month has 28 days.',
    remedy: 'Use 01 to 28. A date of another calendar goes under as_written.',
  });
});

test('every written form of the dataset is read', async () => {
  expect((await checkChanged([kars])).filter(({ rule }) => rule === 'edtf-date')).toEqual([]);
});
