// What git knows of this repository and of its releases.
import semver from 'semver';
import { run } from './processes.mjs';
import { ReleaseStop } from './stop.mjs';

/** A release of the data is tagged `@russia-turkey/core@1.2.3`. */
export const tagged = '@russia-turkey/core';

/** @param {string[]} args */
export function git(...args) {
  const { code, out, says } = run('git', args);
  if (code !== 0) throw new ReleaseStop(`“git ${args.join(' ')}” failed: ${says}`, 'see what git says');
  return out.trimEnd();
}

export function requireCleanTree() {
  const changes = git('status', '--porcelain', '--untracked-files=normal');
  if (changes === '') return;
  throw new ReleaseStop(
    `The working tree is not clean, so a release would hold what no commit has:\n${shortened(changes.split('\n'))}`,
    'commit the changes, or take them back (“git restore --staged --worktree .”, “git clean -d --force” for new files)',
  );
}

export function requireWholeHistory() {
  if (git('rev-parse', '--is-shallow-repository') === 'false') return;
  throw new ReleaseStop(
    'Only a part of the history is here, so the last release and the reasons of corrections cannot be found.',
    'fetch the rest: “git fetch --unshallow --tags” (in a workflow: “fetch-depth: 0”)',
  );
}

/** Takes back everything since the last commit, in a tree that was clean. */
export function restoreTree() {
  git('restore', '--staged', '--worktree', '--', '.');
  git('clean', '-d', '--force', '--quiet');
}

/**
 * The last release before this commit.
 *
 * @returns {{ tag: string, version: string } | undefined}
 */
export function lastRelease() {
  const versions = git('tag', '--list', `${tagged}@*`, '--merged', 'HEAD')
    .split('\n')
    .map((tag) => tag.slice(tagged.length + 1))
    .filter((version) => semver.valid(version) && !semver.prerelease(version));
  const version = semver.rsort(versions)[0];
  return version === undefined ? undefined : { tag: `${tagged}@${version}`, version };
}

/**
 * Why a file is as it is: the subject of the last commit that touched it since a release.
 *
 * @param {string} tag
 * @param {string} file
 */
export function lastSubject(tag, file) {
  const subject = git('log', '-1', '--format=%s', `${tag}..HEAD`, '--', file);
  if (subject !== '') return subject;
  throw new ReleaseStop(
    `No commit since ${tag} touched ${file}, and yet a value in it was corrected.`,
    'the compiler reads it otherwise than then: make that change visible in the record, or take it back',
  );
}

/** A file as a commit has it; empty where it has none. @param {string} ref @param {string} file */
export function textAt(ref, file) {
  return git('ls-tree', '--name-only', ref, '--', file) === '' ? '' : git('show', `${ref}:${file}`);
}

/** @param {string[]} lines */
export function shortened(lines, most = 20) {
  const more = lines.length - most;
  return (more > 0 ? [...lines.slice(0, most), `… and ${more} more`] : lines).join('\n');
}
