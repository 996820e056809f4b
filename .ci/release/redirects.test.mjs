import { expect, test } from 'vitest';
import { movedIn, withSince } from './redirects.mjs';

const text = `# Why each moved.
redirects:
  - { from: people/a, to: people/b, reason: 'since: then', since: 0.2.0 } # a remark
  - from: topics/x
    to: topics/y
    reason: 0.9.0 was too early
    since: '0.9.0'
`;

test('the version is written where the id moved, and nothing else changes', () => {
  expect(withSince(text, new Set(['topics/x']), '1.10.0')).toBe(text.replace("'0.9.0'", '1.10.0'));
  expect(withSince(text, new Set(['people/a', 'topics/x']), '1.10.0')).toBe(
    text.replace("'0.9.0'", '1.10.0').replace('since: 0.2.0', 'since: 1.10.0'),
  );
  expect(withSince(text, new Set(['people/b', 'topics/z']), '1.10.0')).toBe(text);
});

test('the ids that moved are those that lead elsewhere', () => {
  expect([...movedIn(text)]).toEqual(['people/a', 'topics/x']);
  expect([...movedIn('')]).toEqual([]);
});
