// Counts tests by the runners' own reports, and never takes silence for success.
import { readFileSync } from 'node:fs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number, complaints: string[] }} Count
 */

/**
 * The count of one vitest JSON report. A missing, broken or empty one is a failure, like a file that did not load.
 *
 * @param {string} file
 * @returns {Count}
 */
export function countReport(file) {
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const missing = /** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT';
    return failure(`${file}: ${missing ? 'no report was written' : 'the report cannot be read'}`);
  }
  const count = emptyCount();
  for (const { name, status, assertionResults = [] } of report.testResults ?? []) {
    const failedBefore = count.failed;
    for (const test of assertionResults) {
      const outcome = outcomes.get(test.status) ?? 'failed';
      count[outcome] += 1;
      if (outcome === 'failed') count.complaints.push(failedTest(name, test));
    }
    if (status === 'failed' && count.failed === failedBefore)
      add(count, failure(`${name}: failed outside its tests`));
  }
  if (count.passed + count.failed + count.skipped === 0) return failure(`${file}: no test was run`);
  if (report.success !== true && count.failed === 0)
    add(count, failure(`${file}: the run failed outside its tests`));
  return count;
}

/**
 * Where it stands, its name and what it says first: enough to know it by where only the end of a run is kept.
 *
 * @param {string} file
 * @param {{ fullName?: string, failureMessages?: string[] }} test
 */
function failedTest(
  file,
  { fullName = 'a test without a name', failureMessages: [message = 'no reason given'] = [] },
) {
  // A message may hold a whole bundle.
  const [said = ''] = message.trim().slice(0, 300).split('\n');
  return `${file}: ${fullName}: ${said}`;
}

/** What the report calls a test → what we count it as. @type {Map<string, 'passed' | 'failed' | 'skipped'>} */
const outcomes = new Map([
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['skipped', 'skipped'],
  ['pending', 'skipped'],
  ['todo', 'skipped'],
  ['disabled', 'skipped'],
]);

/**
 * The count of a stage: of its reports, and a failure more if it ended badly without one of them saying so.
 *
 * @param {string[]} files
 * @param {number} exitCode
 */
export function countStage(files, exitCode) {
  if (files.length === 0) return failure('no report was expected, so nothing was tested');
  const count = sum(files.map(countReport));
  if (exitCode !== 0 && count.failed === 0)
    add(count, failure(`ended with code ${exitCode}, though no test failed`));
  return count;
}

/** @param {Count[]} counts */
export function sum(counts) {
  const total = emptyCount();
  for (const count of counts) add(total, count);
  return total;
}

/** The plain line that closes a run. @param {Count} count */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** @param {string} complaint @returns {Count} */
export function failure(complaint) {
  return { passed: 0, failed: 1, skipped: 0, complaints: [complaint] };
}

/** @returns {Count} */
function emptyCount() {
  return { passed: 0, failed: 0, skipped: 0, complaints: [] };
}

/** @param {Count} total @param {Count} count */
function add(total, count) {
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
  total.complaints.push(...count.complaints);
}
