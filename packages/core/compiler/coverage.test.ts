import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { realData } from '../test/real-records.ts';
import { checkCoverage } from './coverage.ts';
import type { Collection } from './rule.ts';

const packageFolder = path.resolve(import.meta.dirname, '..');
let folder: string;
let data: Collection;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coverage-'));
  ({ data } = await realData());
});
afterAll(() => rm(folder, { recursive: true }));

const document = 'wikipedia-russia-turkey-relations';
const ledger = async (paragraphs: string, name = document, count = 1) => {
  await rm(folder, { recursive: true });
  folder = await mkdtemp(path.join(tmpdir(), 'coverage-'));
  await writeFile(
    path.join(folder, `${name}.yaml`),
    `paragraphs: ${count}\nsections:\n  - section: lead\n    paragraphs:\n${paragraphs}`,
  );
  return checkCoverage(folder, data);
};
// The encyclopedia article speaks of these wars; nobody speaks of a source in a source.
const carries = 'wars/russo-turkish-war-1768-1774';
const silent = `sources/${document}`;

test('a paragraph that a record carries is right', async () => {
  expect(await ledger(`      - { number: 1, carried_by: [${carries}] }\n`)).toEqual([]);
});

test.each([
  ['no record', '- { number: 1, carried_by: [] }', 'No record carries paragraph 1 of “lead”.'],
  [
    'a missing record',
    '- { number: 1, carried_by: [wars/russo-turkish-war-1768-1775] }',
    'There is no record wars/russo-turkish-war-1768-1775.',
  ],
  [
    'a record that does not cite it',
    `- { number: 1, carried_by: [${silent}] }`,
    `${silent} does not cite ${document}.`,
  ],
  [
    'a paragraph passed over',
    `- { number: 2, carried_by: [${carries}] }`,
    'After paragraph 0 of “lead” comes 2.',
  ],
  ['a wrong key', `- { numbr: 1, carried_by: [${carries}] }`, /numbr|number/],
])('%s is named with its place', async (_, paragraph, says) => {
  const [finding] = await ledger(`      ${paragraph}\n`);
  expect(finding).toMatchObject({ line: 5, rule: 'coverage' });
  expect(finding?.says).toMatch(says);
});

test('a missing record is guessed, a missing paragraph is counted, an unknown document is named', async () => {
  const [typo] = await ledger('      - { number: 1, carried_by: [wars/russo-turkish-war-1768-1775] }\n');
  expect(typo?.remedy).toBe('did you mean “russo-turkish-war-1768-1774”?');
  expect(await ledger(`      - { number: 1, carried_by: [${carries}] }\n`, document, 2)).toEqual([
    expect.objectContaining({ line: 1, says: 'The document has 2 paragraphs, the ledger 1.' }),
  ]);
  const unknown = await ledger(`      - { number: 1, carried_by: [${carries}] }\n`, `${document}x`);
  expect(unknown[0]?.says).toBe(`There is no source ${document}x.`);
});

test('the ledgers of this dataset pass over nothing', async () => {
  expect(await checkCoverage(path.join(packageFolder, 'coverage'), data)).toEqual([]);
});
