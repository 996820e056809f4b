import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closingLine, countReport, countStage } from './reports.mjs';

/** @type {string} */
let folder;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'reports-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** @param {unknown} content */
function report(content) {
  const file = path.join(folder, 'node.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

/** @param {string[]} statuses */
function fileWith(...statuses) {
  const status = statuses.includes('failed') ? 'failed' : 'passed';
  return { name: 'a.test.ts', status, assertionResults: statuses.map((status) => ({ status })) };
}

test('passed, failed and every way of not being run', () => {
  const file = report({
    success: false,
    testResults: [fileWith('passed', 'passed', 'failed'), fileWith('skipped', 'pending', 'todo')],
  });
  expect(countReport(file)).toEqual({
    passed: 2,
    failed: 1,
    skipped: 3,
    complaints: ['a.test.ts: a test without a name: no reason given'],
  });
});

test('a failed test is known by its file, its name and the start of what it says', () => {
  const failedTest = {
    status: 'failed',
    fullName: 'an act ends',
    failureMessages: ['Error: expected 1\n  at a.ts:3'],
  };
  const { complaints } = countReport(
    report({
      success: false,
      testResults: [
        { name: 'a.test.ts', status: 'failed', assertionResults: [failedTest] },
        {
          name: 'b.test.ts',
          status: 'failed',
          assertionResults: [{ ...failedTest, failureMessages: ['x'.repeat(100_000)] }],
        },
      ],
    }),
  );
  expect(complaints).toEqual([
    'a.test.ts: an act ends: Error: expected 1',
    `b.test.ts: an act ends: ${'x'.repeat(300)}`,
  ]);
});

test('a file that failed to load is a failure', () => {
  const broken = { name: 'broken.test.ts', status: 'failed', assertionResults: [] };
  const { passed, failed, complaints } = countReport(
    report({ success: false, testResults: [fileWith('passed'), broken] }),
  );
  expect([passed, failed]).toEqual([1, 1]);
  expect(complaints).toEqual(['broken.test.ts: failed outside its tests']);
});

test('a run that did not succeed is a failure though every test passed', () => {
  expect(countReport(report({ success: false, testResults: [fileWith('passed')] }))).toMatchObject({
    passed: 1,
    failed: 1,
  });
});

test('an unknown outcome is a failure', () => {
  expect(countReport(report({ success: true, testResults: [fileWith('vanished')] }))).toMatchObject({
    failed: 1,
  });
});

test.each([
  ['missing', () => path.join(folder, 'none.json'), 'no report was written'],
  ['cut short', () => report('{"testResults": ['), 'cannot be read'],
  ['without tests', () => report({ success: true, testResults: [] }), 'no test was run'],
  ['of another runner', () => report({ success: true }), 'no test was run'],
])('a report %s is a failure', (_, file, complaint) => {
  const count = countReport(file());
  expect(count).toMatchObject({ passed: 0, failed: 1, skipped: 0 });
  expect(count.complaints.join()).toContain(complaint);
});

test('a stage that ends badly is a failure though its reports are good', () => {
  const file = report({ success: true, testResults: [fileWith('passed')] });
  expect(countStage([file], 0)).toMatchObject({ passed: 1, failed: 0 });
  expect(countStage([file], 1)).toMatchObject({ passed: 1, failed: 1 });
});

test('a stage that ends badly with a failed test counts that test once', () => {
  expect(countStage([report({ success: false, testResults: [fileWith('failed')] })], 1)).toMatchObject({
    failed: 1,
  });
});

test('a stage that nobody takes part in is a failure', () => {
  expect(countStage([], 0)).toMatchObject({ failed: 1 });
});

test('the closing line names what was skipped only if something was', () => {
  expect(closingLine({ passed: 3, failed: 0, skipped: 0, complaints: [] })).toBe('3 passed, 0 failed');
  expect(closingLine({ passed: 3, failed: 1, skipped: 2, complaints: [] })).toBe(
    '3 passed, 1 failed, 2 skipped',
  );
});
