// How the built data differ from a release, and whether they may be released at all. The compiler says both.
import { runData } from './processes.mjs';
import { ReleaseStop } from './stop.mjs';

/**
 * @typedef {import('../../packages/core/compiler/diff/change.ts').Change} Change
 * @typedef {import('../../packages/core/compiler/diff/level-of.ts').Level} Level
 *
 * @typedef {object} DataChanges
 * @property {string} from
 * @property {Level} level
 * @property {readonly Change[]} changes
 * @property {readonly { record: string, at: string, says: string }[]} unreadable records that the schemas of today
 *   do not know
 * @property {string} changelog the changes in words, record by record, under the headings of the changelog
 */

/**
 * The differences of the built data between a commit and another, or the working folder.
 *
 * @param {string} ref
 * @param {string} [ref2]
 * @returns {DataChanges}
 */
export function dataChanges(ref, ref2) {
  const { code, out, says } = runData(['diff', ref, ...(ref2 === undefined ? [] : [ref2]), '--json']);
  // 1 means that some records could not be compared, which the answer names.
  if (code > 1 || out === '') {
    throw new ReleaseStop(
      `The data cannot be compared with ${ref}: ${says}`,
      'see what “pnpm data diff” says',
    );
  }
  return JSON.parse(out);
}

export function requireRightData() {
  const { code, out, says } = runData(['check']);
  if (code === 0) return;
  const text = [says, out.trim()].filter((part) => part !== '').join('\n\n');
  throw new ReleaseStop(
    `The data break a rule:\n\n${text}`,
    'correct the records; “pnpm data check” must be silent',
  );
}
