import { expect, test } from 'vitest';
import { checkChanged } from '../../test/real-records.ts';

const bare = (extra: string) => `type: theme
labels: { en: Passage, ru: Проход, tr: Geçiş }
${extra}cites: [{ source: wikipedia-russia-turkey-relations }]
`;
const closure = ['topics/straits', 'sources/wikipedia-russia-turkey-relations'];

test('a published record has a summary, a draft may lack it', async () => {
  expect(await checkChanged(closure, { 'topics/passage': bare('') })).toContainEqual(
    expect.objectContaining({ file: 'data/topics/passage.yaml', rule: 'summary-present' }),
  );
  expect(
    (await checkChanged(closure, { 'topics/passage': bare('status: draft\n') })).filter(
      ({ rule }) => rule === 'summary-present',
    ),
  ).toEqual([]);
});
