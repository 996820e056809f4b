// Every example in a document compiles, and those that need no page do what they say.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { blocksOf, runnable } from './docs/examples.mjs';
import { documents } from './docs/markdown.mjs';
import { root } from './tools.mjs';

// Inside the widgets, which know both packages by name.
const folder = path.join(root, 'packages/widgets/reports/documents');
// The reference is written from doc blocks, and those run where they stand.
const programs = documents()
  .filter((document) => !document.startsWith('docs/api/'))
  .map((document) => ({
    document,
    blocks: blocksOf(document),
    file: path.join(folder, document.replaceAll(/\W/g, '-')),
  }))
  .filter(({ blocks }) => blocks.length > 0);

beforeAll(() => mkdirSync(folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the READMEs of both packages and of the repository have examples', () => {
  expect(programs.map(({ document }) => document)).toEqual(
    expect.arrayContaining(['README.md', 'packages/core/README.md', 'packages/widgets/README.md']),
  );
});

test('they compile, read from top to bottom', () => {
  for (const { file, blocks } of programs) writeFileSync(`${file}.ts`, `${blocks.join('\n')}\nexport {};\n`);
  const wrong = `${path.join(folder, 'wrong')}.ts`;
  writeFileSync(
    wrong,
    "import { byId } from '@russia-turkey/core';\nimport { treaties } from '@russia-turkey/core/en';\nbyId(treaties, 'no-such-treaty');\n",
  );
  const program = ts.createProgram([...programs.map(({ file }) => `${file}.ts`), wrong], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
  });
  const complaints = ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${path.basename(file?.fileName ?? '')}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
  expect(complaints.filter((complaint) => complaint.startsWith('wrong.ts:')).length).toBe(1);
  expect(complaints.filter((complaint) => !complaint.startsWith('wrong.ts:'))).toEqual([]);
});

test.each(programs)(
  '$document: what needs no page runs, with the values that it promises',
  ({ blocks, file }) => {
    const { code } = runnable(blocks);
    writeFileSync(`${file}.mjs`, code);
    execFileSync(process.execPath, [`${file}.mjs`], { stdio: 'pipe' });
  },
);

test('values are promised, and a broken promise fails', () => {
  const promised = programs.map(({ blocks }) => runnable(blocks).promises);
  expect(promised.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(8);
  const file = path.join(folder, 'broken.mjs');
  for (const block of ["'a' + 'b'; // 'ac'\n", "'<p>a</p>'; // <p>b…\n", "'<p>'; // '<b…>'\n"]) {
    writeFileSync(file, runnable([block]).code);
    expect(() => execFileSync(process.execPath, [file], { stdio: 'pipe' })).toThrow(/AssertionError/);
  }
});
