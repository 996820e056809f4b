import { expect, test } from 'vitest';
import { checkChanged } from '../../test/real-records.ts';

const city = 'places/san-stefano';
const treaty = 'treaties/treaty-of-san-stefano-1878';
const names = async (ayastefanos: string, yesilkoy: string) =>
  (
    await checkChanged([treaty], {
      [city]: [
        /names:\n(?: .*\n)+?(?=\S)/,
        `names:\n  - { text: San Stefano, lang: en }\n  - { text: Ayastefanos, lang: tr${ayastefanos} }\n  - { text: Yeşilköy, lang: tr${yesilkoy} }\n`,
      ],
    })
  ).filter(({ rule }) => rule === 'place-name-valid');

test('a day on which the place has no name is named where the place is used', async () => {
  expect(await names(', from: 1890, to: 1926', ', from: 1926')).toEqual([
    expect.objectContaining({
      file: 'data/treaties/treaty-of-san-stefano-1878.yaml',
      path: 'signed.at',
      says: expect.stringMatching(/^places\/san-stefano has no name in “tr” on 1878-03-03: /),
    }),
  ]);
});

test.each([
  ['names that follow each other from before', ', to: 1926', ', from: 1926'],
  ['a name of unknown days beside others', '', ', to: 1926'],
  ['a year of which some days fit', ', from: 1878, to: 1926', ', from: 1926'],
])('%s is let through', async (_, ayastefanos, yesilkoy) => {
  expect(await names(ayastefanos, yesilkoy)).toEqual([]);
});

test('two official names follow each other', async () => {
  expect(await names(', to: 1930, official: true', ', from: 1926, official: true')).toEqual([
    expect.objectContaining({
      file: 'data/places/san-stefano.yaml',
      path: 'names.2',
      says: '“Yeşilköy” and “Ayastefanos” are both the official name in “tr” from 1926-12-31 on.',
    }),
  ]);
  // In the year of the change both were, one after the other.
  expect(await names(', to: 1926, official: true', ', from: 1926, official: true')).toEqual([]);
  expect(await names(', to: 1930', ', from: 1926, official: true')).toEqual([]);
});

test('a state has names too', async () => {
  const kars = 'treaties/treaty-of-kars-1921';
  const findings = await checkChanged([kars], {
    'polities/rsfsr': [
      /names:\n( .*\n)+?(?=\S)/,
      'names:\n  - { text: Soviet Russia (RSFSR), lang: en, from: 1936 }\n',
    ],
  });
  expect(findings.filter(({ rule }) => rule === 'place-name-valid')).toContainEqual(
    expect.objectContaining({ file: `data/${kars}.yaml`, path: 'parties.4.polity' }),
  );
});
