import { expect, test } from 'vitest';
import { checkChanged } from '../../test/real-records.ts';

const found = async (...call: Parameters<typeof checkChanged>) =>
  (await checkChanged(...call)).filter(({ rule }) => rule === 'date-order');

const montreux = 'treaties/montreux-convention-1936';
const friendship = 'treaties/treaty-of-friendship-and-neutrality-1925';

test('nothing is in force before it is signed', async () => {
  const findings = await found([montreux], {
    [montreux]: [/(in_force_from:\n {2}when: )1936-11-09/, '$11936-01-09'],
  });
  expect(findings).toContainEqual(
    expect.objectContaining({
      says: '“in_force_from” (1936-01-09) lies before “signed” (1936-07-20).',
      path: 'in_force_from.when',
    }),
  );
});

test.each([
  [
    'ratified after the exchange',
    'ratified:\n  - { when: 1927, by: ussr }\nratifications_exchanged:',
    '“ratifications_exchanged” (1926-06-30) lies before “ratified.0” (1927).',
  ],
  [
    'ratified before the signature',
    'ratified:\n  - { when: 1924, by: ussr }\nratifications_exchanged:',
    '“ratified.0” (1924) lies before “signed” (1925-12-17).',
  ],
  [
    'applied before the signature',
    'provisional_from: { when: 1925-11 }\nratifications_exchanged:',
    '“provisional_from” (1925-11) lies before “signed” (1925-12-17).',
  ],
  [
    'suspended after the end',
    'suspended:\n  - { when: 1950/1951 }\nratifications_exchanged:',
    '“ended” (1945-11-07) lies before “suspended.0” (1950/1951).',
  ],
])('%s', async (_, fields, says) => {
  const findings = await found([friendship], { [friendship]: ['ratifications_exchanged:', fields] });
  expect(findings.map((finding) => finding.says)).toEqual([says]);
});

test('a party withdraws after it acceded, and after the signature', async () => {
  const findings = await found([friendship], {
    [friendship]: [
      '{ polity: turkiye, signatories',
      '{ polity: turkiye, acceded: { when: 1930 }, withdrew: { when: 1929 }, signatories',
    ],
  });
  expect(findings.map(({ says }) => says)).toEqual([
    '“parties.1.withdrew” (1929) lies before “parties.1.acceded” (1930).',
  ]);
});

test('of two parties neither waits for the other', async () => {
  expect(
    await found([friendship], {
      [friendship]: [
        /\{ polity: ussr, (.*)\n(.*)\{ polity: turkiye, /,
        '{ polity: ussr, acceded: { when: 1930 }, $1\n$2{ polity: turkiye, withdrew: { when: 1929 }, ',
      ],
    }),
  ).toEqual([]);
});

test('an office ends after it begins', async () => {
  const sultan = 'people/abdulhamid-i';
  expect(await found([sultan], { [sultan]: ['from: 1774-01-21', 'from: 1790-01-21'] })).toEqual([
    expect.objectContaining({
      says: '“offices.0.to” (1789-04-07) lies before “offices.0.from” (1790-01-21).',
    }),
  ]);
});

test('a name ends after it begins', async () => {
  const city = 'places/san-stefano';
  expect(
    await found([city], {
      [city]: [/lang: tr\n {4}from: 1926\n/, 'lang: tr\n    from: 1926\n    to: 1925\n'],
    }),
  ).toEqual([expect.objectContaining({ says: '“names.5.to” (1925) lies before “names.5.from” (1926).' })]);
});

test('milestones follow one another', async () => {
  const project = 'projects/turkstream';
  expect(await found([project], { [project]: ['- when: 2015-12-03', '- when: 2013-12-03'] })).toEqual([
    expect.objectContaining({
      line: 24,
      says: 'This milestone (2013-12-03) stands after a later one (2014-12-01).',
    }),
  ]);
});
