// `pnpm release:publish [--packed FOLDER]`: brings the version of this commit into the registry, and tags it.
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pendingChangesets } from './changesets.mjs';
import { requireRightData } from './data-changes.mjs';
import { packRelease, readPacked } from './pack.mjs';
import { currentVersion, publicPackages } from './packages.mjs';
import { requireHonestVersion } from './plan.mjs';
import { wantsProvenance } from './provenance.mjs';
import { git, requireCleanTree, requireWholeHistory } from './repository.mjs';
import { ReleaseStop } from './stop.mjs';
import { requireRegistry, upload } from './upload.mjs';

/** @param {{ packed?: string | undefined }} options */
export async function publish({ packed }) {
  requireCleanTree();
  requireWholeHistory();
  const version = currentVersion();
  const packages = publicPackages();
  const tags = packages.map(({ name }) => `${name}@${version}`);
  const missing = tags.filter((tag) => git('tag', '--list', tag) === '');
  if (missing.length === 0) {
    console.log(`${version} is released: nothing to publish.`);
    return;
  }
  await requireVersioned(version);
  const provenance = wantsProvenance();
  requireRegistry(packages);
  requireRightData();
  requireHonestVersion(version, 'the version gives');
  const folder = packed ?? mkdtempSync(path.join(tmpdir(), 'release-'));
  try {
    const release = packed === undefined ? packRelease(folder) : readPacked(folder);
    upload(release, folder, { tag: 'latest', provenance });
  } finally {
    if (packed === undefined) rmSync(folder, { recursive: true });
  }
  for (const tag of missing) git('tag', tag);
  console.log(`Tagged ${missing.join(' and ')}.`);
  const output = process.env['GITHUB_OUTPUT'];
  if (output) appendFileSync(output, `tags=${missing.join(' ')}\n`);
}

/** @param {string} version */
async function requireVersioned(version) {
  const pending = await pendingChangesets();
  if (version !== '0.0.0' && pending.length === 0) return;
  throw new ReleaseStop(
    version === '0.0.0'
      ? 'No version was made yet.'
      : `${pending.length === 1 ? 'A changeset waits' : `${pending.length} changesets wait`} in .changeset, so this commit holds more than ${version} says.`,
    'make a version (“pnpm release:version”) and commit it; an older one can be published from the commit that made it',
  );
}
