import { expect, test } from 'vitest';
import { checkChanged } from '../../test/real-records.ts';

const found = async (...call: Parameters<typeof checkChanged>) =>
  (await checkChanged(...call)).filter(({ rule }) => rule === 'office-ends');

test('the dead hold no office', async () => {
  const sultan = 'people/abdulhamid-i';
  expect(await found([sultan], { [sultan]: ['    to: 1789-04-07\n', ''] })).toEqual([
    expect.objectContaining({
      file: 'data/people/abdulhamid-i.yaml',
      line: 18,
      col: 5,
      path: 'offices.0',
      says: 'The office of head-of-state since 1774-01-21 has no end, but the holder died (1789-04-07).',
    }),
  ]);
});

test('nobody is in office in a state that ended', async () => {
  const vinogradov = 'people/vinogradov-sergei';
  expect(
    await found([vinogradov], { [vinogradov]: ['polity: ussr', 'polity: ussr\n    from: 1940-09'] }),
  ).toEqual([
    expect.objectContaining({
      says: expect.stringMatching(/since 1940-09 has no end, but .* ended \(1991-12-26\)\.$/),
    }),
  ]);
});

test('an office that is held today, or of which no day is known, has no end', async () => {
  expect(await found(['people/putin-vladimir', 'people/vinogradov-sergei'])).toEqual([]);
});
