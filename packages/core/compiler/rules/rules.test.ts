import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from './index.ts';

const files = readdirSync(import.meta.dirname);
const modules = files.filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'index.ts',
);

test('every rule has a file of its name, and every file a rule', () => {
  expect(rules.map(({ name }) => `${name}.ts`).sort()).toEqual([...modules].sort());
});

test('every rule has its test beside it', () => {
  expect(modules.filter((file) => !files.includes(file.replace('.ts', '.test.ts')))).toEqual([]);
});

test('no two rules have one name, and each says why it exists', () => {
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  for (const { name, why } of rules) expect(why, name).toMatch(/^[A-Z].{20,}\.$/);
});
