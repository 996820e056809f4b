import type { Treaty } from '@russia-turkey/core';
import * as en from '@russia-turkey/core/en';
import { expect, test } from 'vitest';
import { readOwnTreaty } from './own-data.ts';
import { cardView } from './view-model.ts';

const least = { label: 'Treaty of the Test', type: 'peace-treaty', signed: { edtf: '1700-02-29' } };
const bad = (data: unknown) => readOwnTreaty(data).problems.map(({ path }) => path);

test('a name, a type and a day are enough', () => {
  expect(bad({ ...least, signed: { edtf: '1700-02-28' } })).toEqual([]);
});

test('a record of the dataset passes unharmed', () => {
  for (const record of en.treaties) {
    const { treaty, problems } = readOwnTreaty(record);
    expect(problems, record.id).toEqual([]);
    const { id, label, type, summary, alsoKnownAs, parties, claims, contested, cites } = record;
    expect(treaty, record.id).toMatchObject(
      JSON.parse(
        JSON.stringify({ id, label, type, summary, alsoKnownAs, parties, claims, contested, cites }),
      ) as object,
    );
    for (const step of ['signed', 'inForceFrom', 'ended'] as const)
      expect(treaty?.[step]?.edtf).toBe(record[step]?.edtf);
    expect(treaty?.terms?.map(({ says }) => says)).toEqual(record.terms?.map(({ says }) => says));
    expect(treaty?.links?.map(({ to }) => to)).toEqual(record.links?.map(({ to }) => to));
  }
});

test.each(
  [
    undefined,
    null,
    'text',
    7,
    [],
    {},
    { label: 1 },
    { label: 'A' },
    { label: ' ', signed: { edtf: '1700' } },
    least,
  ].map((data) => ({ data })),
)('without a name and a real day there is no card: $data', ({ data }) => {
  const { treaty, problems } = readOwnTreaty(data);
  expect(treaty).toBeUndefined();
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.every(({ code, message }) => code === 'bad-entry' && message.length > 20)).toBe(true);
});

test('a list that claims to be endless is cut, and said to be', () => {
  const terms: unknown[] = [{ says: 'Good.' }];
  terms.length = 4_294_967_295;
  const { treaty, problems } = readOwnTreaty({ ...least, signed: { edtf: '1700' }, terms });
  expect(treaty?.terms).toEqual([{ says: 'Good.' }]);
  expect(problems.map(({ path }) => path)).toEqual(['terms.1000']);
});

test('what is wrong is left out and named, the rest shows', () => {
  const { treaty, problems } = readOwnTreaty({
    ...least,
    signed: { edtf: '1700', at: 7 },
    type: 'pact',
    summary: ['x'],
    parties: [{ polity: 'Somewhere', signatories: ['A', 5] }, 'Elsewhere', { polity: '' }],
    terms: [{ says: 'Good.' }, { article: 3 }],
    links: [
      { rel: 'ends_war', to: 'wars/crimean-war' },
      { rel: 'constructor', to: 'treaties/x' },
      { rel: 'confirms', to: 'x' },
    ],
    ended: { edtf: '1800', how: 'forgotten' },
    inForceFrom: { edtf: '1700-13' },
  });
  expect(problems.map(({ path }) => path).sort()).toEqual([
    'ended.how',
    'inForceFrom.edtf',
    'links.1.rel',
    'links.2.to',
    'parties.0.signatories.1',
    'parties.1',
    'parties.2.polity',
    'signed.at',
    'summary',
    'terms.1.says',
    'type',
  ]);
  expect(treaty?.parties).toEqual([{ polity: 'Somewhere', signatories: ['A'] }]);
  expect(treaty?.terms).toEqual([{ says: 'Good.' }]);
  expect(treaty?.links).toEqual([{ rel: 'ends_war', to: 'wars/crimean-war' }]);
  expect(treaty?.ended).toBeUndefined();
});

test('dates are computed from EDTF, whatever limits were given', () => {
  const { treaty } = readOwnTreaty({
    ...least,
    signed: { edtf: '1700', earliest: 'x', latest: '<b>', precision: 7 },
  });
  expect(treaty?.signed).toMatchObject({ earliest: '1700-01-01', latest: '1700-12-31', precision: 'year' });
});

test('no day makes the view throw', () => {
  const face = {
    treaties: [],
    polities: [],
    organizations: [],
    people: [],
    places: [],
    wars: [],
    otherNames: [],
  };
  for (const edtf of [
    '0001-01-01',
    '9999-12-31',
    '1774~',
    '177X',
    '17XX',
    '[1774-07-10,1774-07-21]',
    '1768/1774',
    '1700/..',
  ]) {
    const { treaty } = readOwnTreaty({
      ...least,
      signed: { edtf, asWritten: [{ calendar: 'julian', date: 'nonsense' }] },
      inForceFrom: { edtf },
      ended: { edtf, how: 'expired' },
    });
    for (const language of ['en', 'ru', 'tr'] as const) {
      for (const day of ['0001-01-01', '1774', '9999-12-31']) {
        const view = cardView({ treaty: treaty as Treaty, face, language, day, withSources: true });
        expect(view.signed.text, edtf).not.toBe('');
      }
    }
  }
});

test('an Old Style day that the calendar has not is left out and named, and the date stays', () => {
  for (const date of ['1774-99-99', '1774-02-30', 'nonsense', 17]) {
    const { treaty, problems } = readOwnTreaty({
      ...least,
      signed: { edtf: '1774-07-21', asWritten: [{ calendar: 'julian', date }] },
    });
    expect(treaty?.signed.edtf, String(date)).toBe('1774-07-21');
    expect(treaty?.signed.asWritten, String(date)).toBeUndefined();
    expect(problems.map(({ path }) => path)).toContain('signed.asWritten');
  }
});
