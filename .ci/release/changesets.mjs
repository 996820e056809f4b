// What people asked for: the files in .changeset.
import { readChangesets } from '@changesets/read';
import semver from 'semver';
import { levels } from '../../packages/core/compiler/diff/level-of.ts';
import { root } from '../tools.mjs';
import { publicPackages } from './packages.mjs';

/**
 * @typedef {import('../../packages/core/compiler/diff/level-of.ts').Level} Level
 * @typedef {{ id: string, releases: readonly { name: string, type: Level }[] }} Changeset
 */

/**
 * Those that wait for a version; with `since`, those that were added after that commit.
 *
 * @param {string} [since]
 * @returns {Promise<readonly Changeset[]>}
 */
export const pendingChangesets = (since) => readChangesets(root, since);

/**
 * The greatest level that they give to one of these packages.
 *
 * @param {readonly Changeset[]} changesets
 * @param {readonly string[]} [names] all that are published where absent: they have one version
 * @returns {Level}
 */
export function levelGiven(changesets, names = publicPackages().map(({ name }) => name)) {
  const given = changesets.flatMap(({ releases }) => releases.filter(({ name }) => names.includes(name)));
  const ranks = given.map(({ type }) => levels.indexOf(type));
  return levels[Math.max(0, ...ranks)] ?? 'none';
}

/**
 * How far a version is from another.
 *
 * @param {string} from
 * @param {string} to
 * @returns {Level}
 */
export function levelBetween(from, to) {
  if (semver.lte(to, from)) return 'none';
  for (const level of /** @type {const} */ (['major', 'minor'])) {
    if (semver[level](from) !== semver[level](to)) return level;
  }
  return 'patch';
}
