// `pnpm release:check BASE`: whether a branch that changes data brings a changeset of enough level.
import { levelGiven, pendingChangesets } from './changesets.mjs';
import { dataChanges } from './data-changes.mjs';
import { levelNeeded, requireLevel } from './level.mjs';
import { git, tagged } from './repository.mjs';

/** @param {string} base the branch that it is to be merged into */
export async function checkBranch(base) {
  const start = git('merge-base', base, 'HEAD');
  const differences = dataChanges(start);
  const given = levelGiven(await pendingChangesets(start), [tagged]);
  requireLevel({ ...differences, from: base }, given, `the changesets of this branch give ${tagged}`);
  const needed = levelNeeded(differences);
  console.log(
    needed === 'none'
      ? `The built data are those of ${base}.`
      : `The data need a ${needed} version, and the changesets give ${given === needed ? 'it' : `a ${given} one`}.`,
  );
}
