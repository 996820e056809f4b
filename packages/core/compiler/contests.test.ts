import { expect, test } from 'vitest';
import { realData } from '../test/real-records.ts';
import { compile } from './compile.ts';
import { contests } from './contests.ts';

const { data } = await realData();
const contested = contests(data);

test.each([
  ['another date', 'treaties/treaty-of-san-stefano-1878'],
  ['a value where the record leaves the field open', 'treaties/russo-ottoman-alliance-1805'],
  ['a denial of a date', 'wars/crimean-war-1853-1856'],
  ['a denial of who acted', 'events/idlib-air-strike-2020'],
  ['an answer about the same record', 'events/annexation-of-crimean-khanate-1783'],
])('%s contests a record', (_, ref) => {
  expect(contested.has(ref)).toBe(true);
});

test.each([
  ['a claim that nobody answers', 'treaties/s-400-contract-2017'],
  ['an answer about something else', 'events/menshikov-mission-1853'],
])('%s does not', (_, ref) => {
  expect(data.byRef(ref)).toBeDefined();
  expect(contested.has(ref)).toBe(false);
});

test('a claim that holds the value of the record is not what contests it', () => {
  const reasons = contested.get('wars/russo-turkish-war-1787-1792') ?? [];
  expect(reasons.map(({ claim }) => claim.id).sort()).toEqual([
    'war-of-1787-date-london-gazette',
    'war-of-1787-date-prlib',
  ]);
});

test('exactly these records are flagged in what is published', () => {
  const flagged = Object.values(compile(data))
    .flat()
    .filter((record) => 'contested' in record && record.contested)
    .map(({ kind, id }) => `${kind}/${id}`);
  expect(flagged.sort()).toEqual([...contested.keys()].sort());
});
