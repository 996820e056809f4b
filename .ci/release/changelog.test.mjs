import { expect, test } from 'vitest';
import { sectionOf, withLists } from './changelog.mjs';

const two = `# @russia-turkey/core

## 0.2.0

### Minor Changes

- abc: Something.

## 0.1.0

### Minor Changes

- def: The first.
`;
const lists = '## Added\n\n- topics/aviation (Aviation)\n\n## Moved\n\n- topics/a → topics/b';

test('lists stand at the end of the section of their version, one level lower', () => {
  const text = withLists(two, '0.2.0', lists);
  expect(sectionOf(text, '0.2.0')).toBe(
    '### Minor Changes\n\n- abc: Something.\n\n### Added\n\n- topics/aviation (Aviation)\n\n### Moved\n\n- topics/a → topics/b',
  );
  expect(sectionOf(text, '0.1.0')).toBe(sectionOf(two, '0.1.0'));
  expect(text.startsWith('# @russia-turkey/core\n\n## 0.2.0\n')).toBe(true);
  expect(text.endsWith('- def: The first.\n')).toBe(true);
});

test('also in the last section', () => {
  const text = withLists(two, '0.1.0', lists);
  expect(sectionOf(text, '0.1.0')).toMatch(/- def: The first\.\n\n### Added/);
  expect(sectionOf(text, '0.2.0')).toBe(sectionOf(two, '0.2.0'));
});

test('no list changes nothing', () => {
  expect(withLists(two, '0.2.0', '')).toBe(two);
});

test('a version is looked for as a whole, and one that is not there is an error', () => {
  for (const version of ['0.2', '2.0', '0.2.01', '0.3.0']) {
    expect(() => sectionOf(two, version)).toThrow(`no section “## ${version}”`);
    expect(() => withLists(two, version, lists)).toThrow(`no section “## ${version}”`);
  }
});
