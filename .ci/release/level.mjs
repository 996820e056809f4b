// The rule of VERSIONING.md: a version says no less than what changed in the data.
import { levelOf, levels } from '../../packages/core/compiler/diff/level-of.ts';
import { shortened } from './repository.mjs';
import { ReleaseStop } from './stop.mjs';

/**
 * @typedef {import('./data-changes.mjs').Change} Change
 * @typedef {import('./data-changes.mjs').DataChanges} DataChanges
 * @typedef {import('./data-changes.mjs').Level} Level
 */

/**
 * The level that the data need. A record that the schemas of today do not know had a form that readers relied on.
 *
 * @param {Pick<DataChanges, 'level' | 'unreadable'>} differences
 * @returns {Level}
 */
export const levelNeeded = ({ level, unreadable }) => (unreadable.length > 0 ? 'major' : level);

/**
 * @param {DataChanges} differences
 * @param {Level} given
 * @param {string} giver who gives that level, “the changesets give”
 * @param {string} [detail] between which versions, say
 * @throws {ReleaseStop} naming each change that needs more
 */
export function requireLevel(differences, given, giver, detail = '') {
  const needed = levelNeeded(differences);
  const rank = levels.indexOf(given);
  if (levels.indexOf(needed) <= rank) return;
  const lines = [
    ...differences.unreadable.map(
      ({ record, at, says }) => `- ${record} at ${at} does not fit the schemas of today: ${says} (major)`,
    ),
    ...differences.changes
      .map((one) => ({ one, level: levelOf([one]) }))
      .filter(({ level }) => levels.indexOf(level) > rank)
      .sort((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level))
      .map(({ one, level }) => `- ${inWords(one)} (${level})`),
  ];
  const lost = differences.changes.some(({ change }) => change === 'removed');
  throw new ReleaseStop(
    `The data need a ${needed} version since ${differences.from}, but ${giver} ${given === 'none' ? 'none' : `only a ${given} one`}${detail}:\n${shortened(lines)}`,
    [
      lost
        ? 'an id never disappears: bring the record back, or redirect it in packages/core/data/redirects.yaml; '
        : '',
      `otherwise say “'@russia-turkey/core': ${needed}” in a changeset (“pnpm changeset”). VERSIONING.md has the table`,
    ].join(''),
  );
}

/** @param {Change} one */
function inWords(one) {
  switch (one.change) {
    case 'removed':
      return `${one.record} no longer resolves`;
    case 'field-lost':
      return `the field “${one.field}” of ${one.kind} is gone`;
    case 'added':
      return `${one.record} is new`;
    case 'moved':
      return `${one.record} moved to ${one.to}`;
    case 'completed':
      return `${one.record} has “${one.path.join('.')}” now`;
    case 'corrected':
      return `${one.record} has another “${one.path.join('.')}”`;
    case 'reworded':
      return `${one.record} words “${one.path.join('.')}” otherwise (${one.language})`;
    case 'cited':
      return `${one.record} has a source more`;
    case 'contested':
      return `${one.record} is ${one.contested ? 'contested now' : 'no longer contested'}`;
    default:
      throw new Error(`Unknown change: ${JSON.stringify(one)}`);
  }
}
