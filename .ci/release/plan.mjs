// What the next version would be, and whether it may be. Changes nothing.
import semver from 'semver';
import { levelBetween, levelGiven, pendingChangesets } from './changesets.mjs';
import { dataChanges, requireRightData } from './data-changes.mjs';
import { requireLevel } from './level.mjs';
import { currentVersion } from './packages.mjs';
import { lastRelease, requireCleanTree, requireWholeHistory } from './repository.mjs';
import { ReleaseStop } from './stop.mjs';

/**
 * @typedef {object} Plan
 * @property {string} version
 * @property {string | undefined} since the tag of the last release; the first has none before it
 * @property {import('./data-changes.mjs').DataChanges | undefined} differences since then
 */

/**
 * @returns {Promise<Plan>}
 * @throws {ReleaseStop} for everything that would make a wrong version
 */
export async function planVersion() {
  requireCleanTree();
  requireWholeHistory();
  const level = levelGiven(await pendingChangesets());
  if (level === 'none') {
    throw new ReleaseStop(
      'No changeset waits in .changeset, so there is nothing to give a version to.',
      'describe what changed for users: “pnpm changeset”. What was given a version already: “pnpm release:publish”',
    );
  }
  requireRightData();
  const version = semver.inc(currentVersion(), level);
  if (!version) throw new Error(`${currentVersion()} is no version.`);
  return { version, ...requireHonestVersion(version, 'the changesets give') };
}

/**
 * Compares the data with the last release, and what that needs with what this version says.
 *
 * @param {string} version
 * @param {string} giver
 */
export function requireHonestVersion(version, giver) {
  const last = lastRelease();
  if (!last) {
    requireNoReleaseBefore();
    return { since: undefined, differences: undefined };
  }
  const differences = dataChanges(last.tag);
  requireLevel(differences, levelBetween(last.version, version), giver, ` (${last.version} → ${version})`);
  return { since: last.tag, differences };
}

/** Without tags nothing can be compared: right for the first release only. */
function requireNoReleaseBefore() {
  const version = currentVersion();
  if (version === '0.0.0' || firstVersions.has(version)) return;
  throw new ReleaseStop(
    `The packages are at ${version}, but git knows no release before this commit.`,
    'fetch the tags: “git fetch --tags”',
  );
}

/** What a first release may be called. */
const firstVersions = new Set(['0.0.1', '0.1.0', '1.0.0']);
