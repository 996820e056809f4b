import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { assert, describe, expect, test } from 'vitest';
import * as all from '@russia-turkey/core/all';
import * as en from '@russia-turkey/core/en';
import { meta } from '@russia-turkey/core/meta';
import * as core from '../src/index.ts';
import * as searching from '../src/search/index.ts';

const packageFolder = path.resolve(import.meta.dirname, '..');

/** A line of an `@example`: code, and after `//` the value that it promises. */
interface Line {
  readonly code: string;
  readonly promised: string | undefined;
}

interface Example {
  readonly file: string;
  readonly name: string;
  readonly lines: readonly Line[];
}

const files = ['src', 'compiler'].flatMap((folder) =>
  readdirSync(path.join(packageFolder, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.(test|d)\.ts$/.test(file))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
);
const examples = files.flatMap(examplesIn);

function examplesIn(file: string): Example[] {
  const text = readFileSync(path.join(packageFolder, file), 'utf8');
  const found: Example[] = [];
  for (const statement of ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true).statements) {
    const declared = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations[0]?.name
      : ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)
        ? statement.name
        : undefined;
    if (!declared) continue;
    for (const tag of ts.getJSDocTags(statement)) {
      if (tag.tagName.text !== 'example') continue;
      const body = ts.getTextOfJSDocComment(tag.comment) ?? '';
      found.push({ file, name: declared.getText(), lines: body.split('\n').map(readLine) });
    }
  }
  return found;
}

function readLine(line: string): Line {
  // A value follows the last “ // ”; addresses have no space before their slashes.
  const at = line.lastIndexOf(' // ');
  return at < 0
    ? { code: line, promised: undefined }
    : { code: line.slice(0, at), promised: line.slice(at + 4).trim() };
}

// The language names it by no word of its own.
const AsyncFunction = (async () => Promise.resolve()).constructor as FunctionConstructor;

/** Runs an example where a reader would: with the library, the English records, and what its own file exports. */
async function run({ file, lines }: Example): Promise<void> {
  const own = (await import(/* @vite-ignore */ path.join(packageFolder, file))) as object;
  const scope: Record<string, unknown> = { ...en, all, meta, ...core, ...searching, ...own, assert };
  const body = lines.map(({ code, promised }) =>
    promised === undefined ? code : `assert.deepEqual(${code.trim().replace(/;$/, '')}, ${promised});`,
  );
  const names = Object.keys(scope);
  await (new AsyncFunction(...names, body.join('\n')) as (...values: unknown[]) => Promise<void>)(
    ...names.map((name) => scope[name]),
  );
}

describe('the examples in the sources do what they say', () => {
  test.each(examples.map((example) => [`${example.file} ${example.name}`, example] as const))(
    '%s',
    async (_, example) => {
      expect(
        example.lines.some(({ promised }) => promised !== undefined),
        'an example promises a value',
      ).toBe(true);
      await run(example);
    },
  );

  test('a broken promise fails', async () => {
    const broken = {
      file: 'src/index.ts',
      name: 'x',
      lines: [readLine('toJulian("1774-07-21") // "1774-07-21"')],
    };
    await expect(run(broken)).rejects.toThrow();
  });
});

test('every public function has an example', () => {
  const shown = new Set(examples.map(({ name }) => name));
  const functions = Object.entries({ ...core, ...searching })
    .filter(([, value]) => typeof value === 'function' && !(value.prototype instanceof Error))
    .map(([name]) => name);
  expect(functions.filter((name) => !shown.has(name))).toEqual([]);
});
