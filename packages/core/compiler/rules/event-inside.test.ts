import { expect, test } from 'vitest';
import { checkChanged } from '../../test/real-records.ts';

const raid = 'events/black-sea-raid-1914';
const found = async (when: string) =>
  (await checkChanged([raid], { [raid]: ['when: 1914-10-29', `when: ${when}`] })).filter(
    ({ rule }) => rule === 'event-inside',
  );

test('what is part of a war happened while it lasted', async () => {
  expect(await found('1914-10-28')).toEqual([
    expect.objectContaining({
      file: 'data/events/black-sea-raid-1914.yaml',
      path: 'links.0.part_of',
      line: expect.any(Number),
      says: '1914-10-28 lies outside wars/first-world-war-1914-1918 (1914-10-29 to 1918-03-03).',
    }),
  ]);
  expect(await found('1914-10-29/1918-03-04')).toHaveLength(1);
});

test('what may have happened in time is let through', async () => {
  expect(await found('1914-10')).toEqual([]);
  expect(await found('1914-10/1918')).toEqual([]);
});

test('nothing is part of a treaty', async () => {
  const findings = await checkChanged([raid, 'treaties/treaty-of-kars-1921'], {
    [raid]: ['part_of: wars/first-world-war-1914-1918', 'part_of: treaties/treaty-of-kars-1921'],
  });
  expect(findings).toContainEqual(
    expect.objectContaining({
      rule: 'event-inside',
      says: 'An event is no part of one of treaties (treaties/treaty-of-kars-1921).',
    }),
  );
});
