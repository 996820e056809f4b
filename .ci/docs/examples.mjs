// The examples of a document as one program: what a reader types who follows it from top to bottom.
import ts from 'typescript';
import { fences, read } from './markdown.mjs';

/** Elements need a page; what uses them is checked by its types alone. */
const needsPage = /@russia-turkey\/widgets(?:'|\/(?:define|relations-timeline|treaty-card)')/;

/** @returns {string[]} the blocks of a document in TypeScript and JavaScript */
export const blocksOf = (document) =>
  fences(read(document)).flatMap(({ language, code }) => (['ts', 'js'].includes(language) ? [code] : []));

/** @returns {{ code: string, promises: number }} the blocks as JavaScript that fails where a value is not as promised */
export function runnable(blocks) {
  const text = blocks.filter((block) => !needsPage.test(block)).join('\n');
  const source = ts.createSourceFile('example.ts', text, ts.ScriptTarget.Latest, true);
  let promises = 0;
  const statements = source.statements.map((statement) => {
    const promise = ts.isExpressionStatement(statement) ? promiseAfter(text, statement) : undefined;
    if (promise === undefined) return statement.getText();
    promises += 1;
    const { expression } = /** @type {ts.ExpressionStatement} */ (statement);
    const pattern = promise.startsWith('<') ? promise : /^'(.*….*)'$/.exec(promise)?.[1];
    return pattern !== undefined
      ? `promised(${expression.getText()}, ${JSON.stringify(pattern)});`
      : `assert.deepEqual(${expression.getText()}, ${promise});`;
  });
  const code = ts.transpile([preface, ...statements].join('\n'), {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
  });
  return { code, promises };
}

const preface = `import assert from 'node:assert/strict';
/** A text with “…” where the example leaves something out. */
function promised(text, pattern) {
  let at = 0;
  for (const part of pattern.split('…')) {
    const found = text.indexOf(part, at);
    assert.ok(found >= 0 && (at > 0 || found === 0), 'not as promised: ' + part + ' in ' + text.slice(0, 400));
    at = found + part.length;
  }
}`;

/** The comment behind a statement, or on the line below one that takes several, if it is a value. */
function promiseAfter(text, statement) {
  const [behind] = ts.getTrailingCommentRanges(text, statement.end) ?? [];
  const severalLines = statement.getText().includes('\n');
  const [below] = severalLines ? (ts.getLeadingCommentRanges(text, statement.end) ?? []) : [];
  const range = behind ?? below;
  const comment = range && text.slice(range.pos, range.end).replace(/^\/\/\s*/, '');
  return comment && /^(['"<[{]|true$|false$|undefined$|\d)/.test(comment) ? comment : undefined;
}
