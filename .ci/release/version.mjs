// `pnpm release:version`: the next version with its changelog, errata and citation, from the changesets that wait.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import semver from 'semver';
import { root } from '../tools.mjs';
import { withLists } from './changelog.mjs';
import { withVersion } from './citation.mjs';
import { requireRightData } from './data-changes.mjs';
import { errataOf } from './errata.mjs';
import { currentVersion, folderOf } from './packages.mjs';
import { planVersion } from './plan.mjs';
import { run } from './processes.mjs';
import { movedIn, withSince } from './redirects.mjs';
import { lastRelease, lastSubject, restoreTree, tagged, textAt } from './repository.mjs';
import { ReleaseStop } from './stop.mjs';

const core = 'packages/core';

/** Writes everything, or nothing. */
export async function makeVersion() {
  const { version, since, differences } = await planVersion();
  const errata =
    since === undefined || !differences
      ? []
      : errataOf(
          differences.changes,
          version,
          memoized((record) => lastSubject(since, `${core}/data/${record}.yaml`)),
        );
  try {
    applyChangesets([], version);
    if (differences) edit(`${core}/CHANGELOG.md`, (text) => withLists(text, version, differences.changelog));
    if (since !== undefined) dateMoves(since, version);
    await writeErrata(errata);
    edit('CITATION.cff', (text) => withVersion(text, version, new Date().toISOString().slice(0, 10)));
    requireRightData();
  } catch (error) {
    restoreTree();
    throw error;
  }
  console.log(
    `Version ${version}${since === undefined ? ', the first' : `, after ${since}`}; ` +
      `${errata.length === 1 ? 'one correction' : `${errata.length} corrections`} in errata.json.\n` +
      'Commit this, and “pnpm release:publish” publishes it.',
  );
}

/**
 * Lets changesets write the versions and the texts of the changelogs.
 *
 * @param {readonly string[]} options
 * @param {string} expected
 */
export function applyChangesets(options, expected) {
  const cli = path.join(root, 'node_modules/@changesets/cli/bin.js');
  const { code, out, says } = run(process.execPath, [cli, 'version', ...options]);
  if (code !== 0)
    throw new ReleaseStop(`changesets made no version:\n${out}${says}`, 'see what it says of .changeset');
  const version = currentVersion();
  if (version !== expected) {
    throw new ReleaseStop(
      `changesets made ${version} where ${expected} was to come.`,
      'see whether .changeset/config.json still gives all packages one version',
    );
  }
}

/**
 * Adds to errata.json. What a version that was never released had there is found again since the last release.
 *
 * @param {readonly import('./errata.mjs').Erratum[]} errata
 */
async function writeErrata(errata) {
  const file = path.join(folderOf(tagged), 'errata.json');
  const last = lastRelease()?.version ?? '0.0.0';
  /** @type {{ errata: import('./errata.mjs').Erratum[] }} */
  const written = JSON.parse(readFileSync(file, 'utf8'));
  const released = written.errata.filter(({ version }) => semver.lte(version, last));
  const text = JSON.stringify({ errata: [...released, ...errata] }, undefined, 2);
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

/** Ids that moved since the last release did so in this version. @param {string} tag @param {string} version */
function dateMoves(tag, version) {
  const name = `${core}/data/redirects.yaml`;
  if (!existsSync(path.join(root, name))) return;
  const before = movedIn(textAt(tag, name));
  edit(name, (text) => withSince(text, new Set([...movedIn(text)].filter((id) => !before.has(id))), version));
}

/** @param {string} name @param {(text: string) => string} change */
function edit(name, change) {
  const file = path.join(root, name);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/** @param {(key: string) => string} find */
function memoized(find) {
  /** @type {Map<string, string>} */
  const found = new Map();
  return (/** @type {string} */ key) => {
    const value = found.get(key) ?? find(key);
    found.set(key, value);
    return value;
  };
}
