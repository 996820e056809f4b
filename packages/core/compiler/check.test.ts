import { describe, expect, test } from 'vitest';
import { checkChanged } from '../test/real-records.ts';
import { formatFinding } from './finding.ts';

const kars = 'treaties/treaty-of-kars-1921';

describe('bad input is named with file, line, column, reason and remedy', () => {
  test('an unknown key, with the key that was meant', async () => {
    const [finding] = await checkChanged([kars], { [kars]: ['summary:', 'sumary:'] });
    expect(finding).toMatchObject({
      rule: 'schema',
      says: '“sumary” is no field of a record of treaties.',
      remedy: 'did you mean “summary”?',
    });
    expect(finding && formatFinding(finding)).toMatch(
      /^data\/treaties\/treaty-of-kars-1921\.yaml:\d+:1\n {2}“sumary”/,
    );
  });

  test('a missing language', async () => {
    const findings = await checkChanged([kars], {
      [kars]: [/^labels: .*$/m, 'labels: { en: Treaty of Kars, ru: Карсский договор }'],
    });
    expect(findings[0]).toMatchObject({
      says: '“labels.tr”: the Turkish text is missing.',
      remedy: 'write it; the three languages are equal',
    });
  });

  test('a value outside its list, with the one that was meant', async () => {
    const [finding] = await checkChanged([kars], { [kars]: [/^type: .*$/m, 'type: friendship-treety'] });
    expect(finding).toMatchObject({ line: 1, col: 7, remedy: 'did you mean “friendship-treaty”?' });
  });

  test('invalid YAML', async () => {
    const [finding] = await checkChanged([kars], { [kars]: [/^type: .*$/m, 'type: [unclosed'] });
    expect(finding).toMatchObject({ rule: 'yaml', says: expect.stringContaining('not valid YAML') });
  });

  test('a key written twice', async () => {
    const [finding] = await checkChanged([kars], { [kars]: [/^type: (.*)$/m, 'type: $1\ntype: $1'] });
    expect(finding).toMatchObject({ line: 2, rule: 'yaml', remedy: 'keep one of the two keys' });
  });

  test.each([
    ['an empty file', ''],
    ['a list', '- a\n- b\n'],
    ['plain text', 'hello'],
  ])('%s instead of a record', async (_, text) => {
    const findings = await checkChanged(['topics/straits'], { 'topics/odd': text });
    expect(findings).toContainEqual(
      expect.objectContaining({ file: 'data/topics/odd.yaml', says: 'The file holds no record.' }),
    );
  });

  test('every error at once, in the order of files and lines', async () => {
    const findings = await checkChanged([kars, 'topics/straits'], {
      [kars]: ['summary:', 'sumary:'],
      'topics/odd': 'type: thing\nlabels: { en: Only English }\n',
    });
    expect(findings.map(({ file }) => file)).toEqual([...findings.map(({ file }) => file)].sort());
    expect(new Set(findings.map(({ file }) => file)).size).toBe(2);
    expect(findings.filter(({ file }) => file === 'data/topics/odd.yaml').length).toBeGreaterThanOrEqual(3);
  });

  test('a redirect to a redirect', async () => {
    const findings = await checkChanged([kars], {
      'redirects.yaml': `redirects:
  - { from: treaties/a-1921, to: treaties/b-1921, reason: renamed, since: 0.1.0 }
  - { from: treaties/b-1921, to: ${kars}, reason: renamed, since: 0.1.0 }
`,
    });
    expect(findings).toContainEqual(
      expect.objectContaining({ file: 'data/redirects.yaml', line: 2, remedy: `write ${kars}` }),
    );
  });
});

test('the schemas refuse an empty record: the check of the checker', async () => {
  const { schemas } = await import('../src/schema/index.ts');
  for (const [kind, schema] of Object.entries(schemas))
    expect(schema.safeParse({}).success, kind).toBe(false);
});
