import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkChanged } from '../../test/real-records.ts';

const kars = 'treaties/treaty-of-kars-1921';
const written = await readFile(path.resolve(import.meta.dirname, `../../data/${kars}.yaml`), 'utf8');
const found = async (text: string) =>
  (await checkChanged([kars], { 'treaties/treaty-of-kars-of-1921': text })).filter(
    ({ rule }) => rule === 'no-duplicates',
  );

test('the same treaty under another id is named with the first', async () => {
  expect(await found(written.replace('en: Treaty of Kars,', 'en: Kars treaty,'))).toEqual([
    expect.objectContaining({
      file: 'data/treaties/treaty-of-kars-of-1921.yaml',
      line: 2,
      col: 32,
      path: 'labels.ru',
      says: '“Карсский договор” looks like treaties/treaty-of-kars-1921, “Карсский договор”, of the same time.',
    }),
  ]);
});

test('a spelling does not set two records apart, nor does a vaguer date', async () => {
  expect(
    await found(
      written
        .replace(/^labels:.*$/m, 'labels: { en: Treaty of Kârs, ru: Договор А, tr: Sözleşme B }')
        .replace('when: 1921-10-13', 'when: 1921-10'),
    ),
  ).toEqual([expect.objectContaining({ path: 'labels.en' })]);
});

test.each([
  ['another day', written.replace('when: 1921-10-13', 'when: 1921-10-14')],
  ['another place', written.replace('at: kars', 'at: yerevan')],
  [
    'another number',
    written.replace(/^labels:.*$/m, 'labels: { en: Treaty of Kars II, ru: Договор А, tr: Sözleşme B }'),
  ],
])('%s sets two records apart', async (_, text) => {
  expect(await found(text)).toEqual([]);
});

test('without a date the same words name the same thing', async () => {
  const topic = (en: string) => `type: theme
labels: { en: ${en}, ru: Тема, tr: Konu }
summary: { en: A topic., ru: Тема., tr: Bir konu. }
cites: [{ source: wikipedia-russia-turkey-relations }]
`;
  const findings = await checkChanged(['topics/straits', 'sources/wikipedia-russia-turkey-relations'], {
    'topics/views-a': topic('Views of Turkey in Russia'),
    'topics/views-b': topic('Views of Turkey in Russia'),
    'topics/views-c': topic('Views of Russia in Turkey'),
  });
  expect(findings.map(({ file, rule }) => [file, rule])).toEqual([
    ['data/topics/views-b.yaml', 'no-duplicates'],
  ]);
});
