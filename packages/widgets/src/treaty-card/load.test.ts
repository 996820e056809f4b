import type { Treaty } from '@russia-turkey/core';
import { treaties } from '@russia-turkey/core/en/treaties';
import { expect, test, vi } from 'vitest';
import { dataset, resolveTreaty } from './load.ts';

vi.mock('@russia-turkey/core/meta', () => ({
  meta: {
    redirects: {
      'treaties/kars-1921': 'treaties/treaty-of-kars-1921',
      'treaties/visit-1930': 'events/visit-to-ankara-1930',
      'treaties/gone': 'treaties/not-there-either',
    },
  },
}));

const resolve = async (id: string) => {
  const found = await resolveTreaty(treaties, id);
  return 'problem' in found ? found.problem : found.id;
};
const kars = treaties.find(({ id }) => id === 'treaty-of-kars-1921') as Treaty;

test('an id leads to its treaty, also a retired one', async () => {
  expect(await resolve('treaty-of-kars-1921')).toBe('treaty-of-kars-1921');
  expect(await resolve('kars-1921')).toBe('treaty-of-kars-1921');
});

test('an id that leads nowhere gets a message that helps', async () => {
  expect(await resolve('visit-1930')).toBe(
    '“visit-1930” is no treaty any more; it moved to events/visit-to-ankara-1930.',
  );
  expect(await resolve('gone')).toContain('moved to treaties/not-there-either');
  expect(await resolve('treaty-of-cars-1921')).toBe(
    'There is no treaty “treaty-of-cars-1921”. Did you mean “treaty-of-kars-1921”?',
  );
  expect(await resolve('?')).toContain('An id looks like');
  expect(await resolve('toString')).toContain('There is no treaty');
});

test('a variant loads only what it shows', async () => {
  const line = await dataset.face(kars, treaties, 'line', 'en');
  expect(
    [line.polities, line.people, line.places, line.wars, line.otherNames].map(({ length }) => length),
  ).toEqual([0, 0, 0, 0, 0]);
  const compact = await dataset.face(kars, treaties, 'compact', 'en');
  expect(compact.polities.length).toBeGreaterThan(0);
  expect([compact.people.length, compact.otherNames.length]).toEqual([0, 0]);
  const card = await dataset.face(kars, treaties, 'card', 'tr');
  expect(card.otherNames).toEqual([
    { lang: 'en', text: 'Treaty of Kars' },
    { lang: 'ru', text: 'Карсский договор' },
  ]);
});

test('claims and sources are loaded where there are any', async () => {
  const { claims: _, ...silent } = kars;
  const back = await dataset.back(silent, 'en', false);
  expect([back.claims.length, back.perspectives.length, back.sources.length]).toEqual([0, 0, 0]);
  expect((await dataset.back({ ...silent, claims: ['x'] }, 'en', false)).claims.length).toBeGreaterThan(0);
  expect((await dataset.back(silent, 'en', true)).sources.length).toBeGreaterThan(0);
});
