import { expect, test } from 'vitest';
import { checkChanged } from '../../test/real-records.ts';

const found = async (...call: Parameters<typeof checkChanged>) =>
  (await checkChanged(...call)).filter(({ rule }) => rule === 'link-order');

test('a treaty confirms nothing that is still to come', async () => {
  const kars = 'treaties/treaty-of-kars-1921';
  const findings = await found([kars, 'treaties/montreux-convention-1936'], {
    [kars]: ['- confirms: treaty-of-moscow-1921', '- confirms: montreux-convention-1936'],
  });
  expect(findings).toEqual([
    expect.objectContaining({
      file: `data/${kars}.yaml`,
      line: 115,
      col: 15,
      path: 'links.1.confirms',
      says: 'It “confirms” treaties/montreux-convention-1936, which began only in 1936-07-20.',
    }),
  ]);
});

test('no event answers what follows it, or leads to what was before', async () => {
  const note = 'events/turkish-straits-note-august-1946';
  const findings = await found([note], { [note]: ['when: 1946-08-22', 'when: 1946-10-22'] });
  expect(findings.map(({ says }) => says)).toEqual(
    [
      'It “leads_to” events/soviet-straits-note-september-1946, which was over by 1946-09-24.',
      // The note of September says of itself that it answers this one.
      'It “responds_to” events/turkish-straits-note-august-1946, which began only in 1946-10-22.',
    ].reverse(),
  );
});

test('no treaty ends a war that has not begun', async () => {
  const kaynarca = 'treaties/treaty-of-kucuk-kaynarca-1774';
  const findings = await found([kaynarca, 'wars/crimean-war-1853-1856'], {
    [kaynarca]: ['ends_war: russo-turkish-war-1768-1774', 'ends_war: crimean-war-1853-1856'],
  });
  expect(findings).toEqual([
    expect.objectContaining({ path: expect.stringMatching(/^links\.\d\.ends_war$/) }),
  ]);
});

test('what went on at the time may be answered', async () => {
  // Aid of 1920 to 1922, in answer to a treaty of 1921.
  expect(await found(['events/soviet-aid-1920-1922'])).toEqual([]);
});
