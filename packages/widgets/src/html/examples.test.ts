import { readFileSync } from 'node:fs';
import path from 'node:path';
import { byId } from '@russia-turkey/core';
import * as en from '@russia-turkey/core/en';
import { outline } from '@russia-turkey/core/en/outline';
import { assert, describe, expect, test } from 'vitest';
import * as ssr from '../ssr/index.ts';
import * as markup from './markup.ts';
import * as date from './date.ts';
import * as html from './index.ts';

interface Example {
  readonly name: string;
  readonly lines: readonly string[];
}

const read = (file: string) => readFileSync(path.join(import.meta.dirname, file), 'utf8');

/** The `@example` of each doc block, with what it stands above. */
function examplesIn(text: string): Example[] {
  return [...text.matchAll(/@example\n([\s\S]*?) \*\/\nexport (?:const|function) (\w+)/g)].map(
    ([, block = '', name = '']) => ({
      name,
      lines: block
        .split('\n')
        .map((line) => line.replace(/^ \* ?/, ''))
        .filter(Boolean),
    }),
  );
}

const examples = [
  'markup.ts',
  'date.ts',
  'timeline.ts',
  'treaty.ts',
  '../ssr/render-timeline.ts',
  '../ssr/render-treaty-card.ts',
].flatMap((file) => examplesIn(read(file)));

/** Runs it where a reader would: with the library and the English records. A value follows the last “ // ”. */
function run({ lines }: Example): number {
  const scope: Record<string, unknown> = {
    ...en,
    outline,
    byId,
    ...markup,
    ...date,
    ...html,
    ...ssr,
    assert,
  };
  let promises = 0;
  const body = lines.map((line) => {
    const at = line.lastIndexOf(' // ');
    if (at < 0) return line;
    promises++;
    return `assert.deepEqual(${line.slice(0, at)}, ${line.slice(at + 4)});`;
  });
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the sources are our own
  new Function(...Object.keys(scope), body.join('\n'))(...Object.values(scope));
  return promises;
}

describe('the examples in the sources do what they say', () => {
  test.each(examples.map((example) => [example.name, example] as const))('%s', (_, example) => {
    expect(run(example), 'an example promises a value').toBeGreaterThan(0);
  });

  test('a broken promise fails', () => {
    expect(() => run({ name: 'x', lines: ["escapeText('<') // '<'"] })).toThrow();
  });
});

test('every public function has an example', () => {
  const shown = examples.map(({ name }) => name);
  const functions = Object.entries({ ...html, ...ssr }).filter(([, value]) => typeof value === 'function');
  expect(functions.map(([name]) => name).filter((name) => !shown.includes(name))).toEqual([]);
  expect(functions.length).toBe(4);
});
