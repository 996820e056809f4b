// `pnpm release:next`: what waits for a version, to be tried before: under the tag “next”, with no promise.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packAsItIs } from './pack.mjs';
import { publicPackages } from './packages.mjs';
import { planVersion } from './plan.mjs';
import { wantsProvenance } from './provenance.mjs';
import { git, restoreTree } from './repository.mjs';
import { requireRegistry, upload } from './upload.mjs';
import { applyChangesets } from './version.mjs';

/** Leaves the tree as it was. */
export async function publishNext() {
  const { version } = await planVersion();
  const provenance = wantsProvenance();
  const commit = timeAndCommit();
  const snapshot = `${version}-next.${commit}`;
  requireRegistry(publicPackages().map(({ name }) => ({ name, manifest: { version: snapshot } })));
  const folder = mkdtempSync(path.join(tmpdir(), 'next-'));
  try {
    applyChangesets(['--snapshot', 'next', '--snapshot-prerelease-template', `{tag}.${commit}`], snapshot);
    upload(packAsItIs(folder), folder, { tag: 'next', provenance });
  } finally {
    restoreTree();
    rmSync(folder, { recursive: true });
  }
}

/** `20260131120000.g1a2b3c4`: the same for the same commit, so that a second run makes no second version. */
function timeAndCommit() {
  const [seconds, commit] = git('log', '-1', '--format=%ct %h', '--abbrev=7').split(' ');
  const time = new Date(Number(seconds) * 1000).toISOString().slice(0, 19).replace(/\D/g, '');
  // A part of digits only may not start with 0.
  return `${time}.g${commit}`;
}
