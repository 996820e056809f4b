import { expect, test } from 'vitest';
import { checkChanged } from '../../test/real-records.ts';

const topic = `type: theme
labels: { en: Passage, ru: Проход, tr: Geçiş }
summary: { en: A topic., ru: Тема., tr: Bir konu. }
cites: [{ source: wikipedia-russia-turkey-relations }]
same_as: { wikidata: Q1 }
`;

test('one outside identifier belongs to one record', async () => {
  const findings = await checkChanged(['topics/straits', 'sources/wikipedia-russia-turkey-relations'], {
    'topics/passage-a': topic,
    'topics/passage-b': topic,
  });
  expect(findings.filter(({ rule }) => rule === 'same-as-unique')).toEqual([
    expect.objectContaining({
      file: 'data/topics/passage-b.yaml',
      says: 'wikidata Q1 is also topics/passage-a.',
    }),
  ]);
});
