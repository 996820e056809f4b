import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkData } from './check.ts';
import { applyExceptions, parseExceptions, readExceptions } from './exceptions.ts';
import type { Finding } from './finding.ts';
import { rules } from './rules/index.ts';

const kars = 'treaties/treaty-of-kars-1921';
const finding = (over: Partial<Finding> = {}): Finding => ({
  file: `data/${kars}.yaml`,
  line: 14,
  col: 7,
  rule: 'wording',
  says: '“liberated” is not a word of the editorial voice.',
  remedy: 'write capture',
  record: kars,
  path: 'summary.en',
  ...over,
});
const known = { rules: rules.map(({ name }) => name), records: new Set([kars]), settled: true };

const line = (over: Record<string, string> = {}) =>
  `  - { ${Object.entries({
    rule: 'wording',
    record: kars,
    reason: 'It is the name of the battle in all three languages.',
    since: '2026-11-25',
    ...over,
  })
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')} }\n`;
const listOf = (atMost: number, ...lines: string[]) =>
  parseExceptions(
    'compiler/rules/exceptions.yaml',
    lines.length === 0
      ? `at_most: ${atMost}\nexceptions: []\n`
      : `at_most: ${atMost}\nexceptions:\n${lines.join('')}`,
  );

test('a listed finding is let through, another field of the record is not', () => {
  const list = listOf(1, line({ path: 'summary.en' }));
  expect(applyExceptions(list, [finding()], known)).toEqual([]);
  const other = finding({ path: 'summary.ru' });
  expect(applyExceptions(list, [finding(), other], known)).toEqual([other]);
  expect(applyExceptions(listOf(1, line()), [finding(), other], known)).toEqual([]);
});

test('an exception that lets nothing through is itself an error, at its line', () => {
  const list = listOf(2, line({ path: 'summary.en' }), line({ path: 'summary.tr' }));
  expect(applyExceptions(list, [finding()], known)).toEqual([
    {
      file: 'compiler/rules/exceptions.yaml',
      line: 4,
      col: 5,
      rule: 'exceptions',
      says: `This exception lets nothing through: ${kars} passes wording.`,
      remedy: 'remove it and lower at_most',
    },
  ]);
});

test('while some record cannot be read, an exception may wait', () => {
  expect(applyExceptions(listOf(1, line()), [], { ...known, settled: false })).toEqual([]);
});

test('a rule or a record that does not exist is named with the one that was meant', () => {
  const list = listOf(2, line({ rule: 'wordign' }), line({ record: 'treaties/treaty-of-karz-1921' }));
  expect(applyExceptions(list, [], known)).toEqual([
    expect.objectContaining({
      line: 3,
      col: 13,
      says: 'There is no rule “wordign”.',
      remedy: 'did you mean “wording”?',
    }),
    expect.objectContaining({
      line: 4,
      says: 'There is no record treaties/treaty-of-karz-1921.',
      remedy: `did you mean “${kars}”?`,
    }),
  ]);
});

test('the list only shrinks', () => {
  const both = [line({ path: 'summary.en' }), line({ path: 'summary.ru' })];
  const findings = [finding(), finding({ path: 'summary.ru' })];
  expect(applyExceptions(listOf(1, ...both), findings, known)).toEqual([
    expect.objectContaining({ line: 1, col: 10, says: 'The list has 2 exceptions and may have 1.' }),
  ]);
  expect(applyExceptions(listOf(3, ...both), findings, known)).toEqual([
    expect.objectContaining({ line: 1, remedy: 'write at_most: 2' }),
  ]);
});

test.each([
  ['without a reason', line({ reason: '""' }), /:3:\d+: “exceptions\.0\.reason”: a sentence that says why/],
  ['with an unknown field', line({ because: 'it is' }), /:3:\d+: “exceptions\.0”/],
  ['with a day that does not exist', line({ since: '2026-02-30' }), /“exceptions\.0\.since”/],
])('a line %s is refused with its place', (_, text, message) => {
  expect(() => listOf(1, text)).toThrow(message);
});

test('the whole check lets listed findings through and no others', async () => {
  const data = path.resolve(import.meta.dirname, '../data');
  const { findings } = await checkData(data, listOf(1, line()));
  expect(findings).toEqual([
    expect.objectContaining({
      rule: 'exceptions',
      says: `This exception lets nothing through: ${kars} passes wording.`,
    }),
  ]);
});

test('the list of the dataset is read and is as long as it says', async () => {
  const { list } = readExceptions();
  expect(list.exceptions).toHaveLength(list.at_most);
  const text = await readFile(fileURLToPath(new URL('rules/exceptions.yaml', import.meta.url)), 'utf8');
  expect(text).toMatch(/^at_most: \d+$/m);
});
