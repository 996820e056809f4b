import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import prettier from 'prettier';
import { isMap, isSeq, parseDocument } from 'yaml';
import { expect, test } from 'vitest';
import { disorders, fixKeyOrder } from './key-order.ts';
import { readData } from './read-data.ts';

const folder = path.resolve(import.meta.dirname, '../data');
const { records } = await readData(folder);
const style = await prettier.resolveConfig(path.join(folder, 'record.yaml'));
const textOf = (kind: string, id: string) => readFileSync(path.join(folder, kind, `${id}.yaml`), 'utf8');

test('every record shuffled in every group comes back letter by letter', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...records),
      fc.infiniteStream(fc.nat()),
      async ({ kind, id }, numbers) => {
        const text = textOf(kind, id);
        const shuffled = shuffle(text, () => Number(numbers.next().value));
        const fixed = await prettier.format(fixKeyOrder(kind, shuffled), { ...style, parser: 'yaml' });
        expect(fixed).toBe(text);
      },
    ),
    { numRuns: 150 },
  );
});

test('what is in order is returned as it was', () => {
  for (const { kind, id } of records) expect(fixKeyOrder(kind, textOf(kind, id))).toBe(textOf(kind, id));
});

test('a comment moves with its field, the one at the head of the file stays', () => {
  const text = `# yaml-language-server: $schema=../../schema/topic.schema.json

# five: taught first
weight: 5 # at school
type: theme
# three languages
labels: { tr: c, en: a, ru: b }
`;
  expect(fixKeyOrder('topics', text)).toBe(`# yaml-language-server: $schema=../../schema/topic.schema.json

type: theme
# three languages
labels: { en: a, ru: b, tr: c }
# five: taught first
weight: 5 # at school
`);
});

test('a comment at the head without a blank line stays there too', () => {
  const text = '# yaml-language-server: $schema=x\nweight: 5\n# of what\ntype: theme\n';
  expect(fixKeyOrder('topics', text)).toBe(
    '# yaml-language-server: $schema=x\n# of what\ntype: theme\nweight: 5\n',
  );
});

test('a group with an unknown key, and a text that is no YAML, are left alone', () => {
  const unknown = 'weight: 5\nwieght: 4\ntype: theme\n';
  expect(fixKeyOrder('topics', unknown)).toBe(unknown);
  expect(fixKeyOrder('topics', 'type: [unclosed')).toBe('type: [unclosed');
});

test('what is out of order is named group by group', () => {
  expect([
    ...disorders('topics', { weight: 5, type: 'theme', labels: { ru: 'b', en: 'a', tr: 'c' } }),
  ]).toEqual([
    { path: [], key: 'type', before: 'weight' },
    { path: ['labels'], key: 'en', before: 'ru' },
  ]);
});

function shuffle(text: string, random: () => number): string {
  const doc = parseDocument(text);
  const visit = (node: unknown): void => {
    if (isMap(node)) {
      node.items = node.items
        .map((pair) => ({ pair, rank: random() }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ pair }) => pair);
      for (const pair of node.items) visit(pair.value);
    } else if (isSeq(node)) for (const item of node.items) visit(item);
  };
  visit(doc.contents);
  return doc.toString({ lineWidth: 0 });
}
