import { expect, test } from 'vitest';
import { checkChanged } from '../../test/real-records.ts';

const topic = `type: theme
labels: { en: Passage, ru: Проход, tr: Geçiş }
summary: { en: A topic., ru: Тема., tr: Bir konu. }
cites: [{ source: wikipedia-russia-turkey-relations }]
`;

test('a file name is an id: ASCII, kebab-case, at most 60 characters', async () => {
  const findings = await checkChanged(['topics/straits', 'sources/wikipedia-russia-turkey-relations'], {
    'topics/Çanakkale_Straits': topic,
    [`topics/${'a'.repeat(61)}`]: topic,
    'topics/turkish-straits': topic,
  });
  expect(findings.filter(({ rule }) => rule === 'file-name').map(({ file }) => file)).toEqual([
    `data/topics/${'a'.repeat(61)}.yaml`,
    'data/topics/Çanakkale_Straits.yaml',
  ]);
});

test('a file that would not be read is said so', async () => {
  const findings = await checkChanged(['topics/straits'], {
    'topics/notes.txt.yaml': 'x',
    'treatys/a.yaml': 'x',
  });
  expect(findings).toContainEqual(
    expect.objectContaining({ rule: 'kind-folder', remedy: 'did you mean “treaties”?' }),
  );
});
