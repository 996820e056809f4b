import { expect, test } from 'vitest';
import { checkChanged } from '../../test/real-records.ts';

const period = (began: number, ended: number) => `type: relations
labels: { en: A period, ru: Период, tr: Bir dönem }
summary: { en: A time., ru: Время., tr: Bir zaman. }
began: { when: ${began} }
ended: { when: ${ended} }
stance: cool
cites: [{ source: wikipedia-russia-turkey-relations }]
`;
const closure = ['topics/straits', 'sources/wikipedia-russia-turkey-relations'];
const found = async (a: [number, number], b: [number, number]) =>
  (await checkChanged(closure, { 'periods/first': period(...a), 'periods/second': period(...b) })).filter(
    ({ rule }) => rule === 'periods-do-not-overlap',
  );

test('periods meet in a year and neither overlap nor leave a gap', async () => {
  expect(await found([1600, 1700], [1700, 1800])).toEqual([]);
  expect(await found([1600, 1700], [1690, 1800])).toEqual([
    expect.objectContaining({
      file: 'data/periods/second.yaml',
      says: 'It begins (1690) before first ends (1700).',
    }),
  ]);
  expect(await found([1600, 1700], [1710, 1800])).toEqual([
    expect.objectContaining({ says: 'No period covers the time between first (1700) and 1710.' }),
  ]);
});
