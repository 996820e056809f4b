import { expect, test } from 'vitest';
import { checkChanged } from '../../test/real-records.ts';

test('a record without a source is refused', async () => {
  const findings = await checkChanged(['topics/straits'], {
    'topics/unsourced': `type: theme
labels: { en: Passage, ru: Проход, tr: Geçiş }
summary: { en: A topic., ru: Тема., tr: Bir konu. }
`,
  });
  expect(findings).toEqual([
    expect.objectContaining({
      file: 'data/topics/unsourced.yaml',
      line: 1,
      rule: 'cited',
      says: 'This record cites no source.',
    }),
  ]);
});
