import { expect, test } from 'vitest';
import { checkChanged } from '../../test/real-records.ts';

const war = 'events/caucasus-campaign-start-1914';
const found = async (when: string) =>
  (await checkChanged([war], { [war]: ['"[1914-11-01,1914-11-02]"', `"${when}"`] })).filter(
    ({ rule }) => rule === 'edtf-parsers-agree',
  );

test('a form that one of the libraries refuses is named with what it says', async () => {
  const [finding, ...others] = await found('[1914-10~,1914?]');
  expect(finding).toMatchObject({
    file: 'data/events/caucasus-campaign-start-1914.yaml',
    path: 'happened.when',
    says: expect.stringMatching(
      /^“\[1914-10~,1914\?\]” is 1914-01-01 to 1914-12-31 here, but edtf refuses it \(/,
    ),
  });
  expect(others).toEqual([]);
});

test('a set out of order is read wrongly by one of them', async () => {
  expect((await found('[1914-11-03,1914-11-01]')).map(({ says }) => says)).toEqual([
    '“[1914-11-03,1914-11-01]” is 1914-11-01 to 1914-11-03 here, but edtf reads 1914-11-03 to 1914-11-01.',
  ]);
});

test('a set of plain days is read alike', async () => {
  expect(await found('[1914-11-01,1914-11-03]')).toEqual([]);
});
