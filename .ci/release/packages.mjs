// The packages that are published. They have one version: .changeset/config.json and VERSIONING.md say why.
import path from 'node:path';
import { readManifest, workspaces } from '../tools.mjs';
import { ReleaseStop } from './stop.mjs';

/**
 * @typedef {object} Manifest
 * @property {string} name
 * @property {string} version
 * @property {boolean} [private]
 * @property {Record<string, string>} [scripts]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [peerDependencies]
 * @property {string | { url: string }} [repository]
 *
 * @typedef {{ name: string, folder: string, manifest: Manifest }} PublicPackage
 */

/**
 * In the order in which they must be published: what a package needs is there before it.
 *
 * @returns {PublicPackage[]}
 */
export function publicPackages() {
  const all = workspaces()
    .map(({ name, folder }) => ({ name, folder, manifest: /** @type {Manifest} */ (readManifest(folder)) }))
    .filter(({ manifest }) => manifest.private !== true);
  /** @type {PublicPackage[]} */
  const ordered = [];
  /** @param {PublicPackage} one */
  const place = (one) => {
    if (ordered.includes(one)) return;
    for (const needed of all)
      if (needed !== one && needed.name in (one.manifest.dependencies ?? {})) place(needed);
    ordered.push(one);
  };
  for (const one of all) place(one);
  return ordered;
}

/** The one version of all of them. */
export function currentVersion() {
  const versions = new Set(publicPackages().map(({ manifest }) => manifest.version));
  const [version] = versions;
  if (versions.size === 1 && version !== undefined) return version;
  const list = publicPackages().map(({ name, manifest }) => `${name} ${manifest.version}`);
  throw new ReleaseStop(
    `The packages have more than one version: ${list.join(', ')}.`,
    'give them one: versions are written by “pnpm release:version”, not by hand',
  );
}

/** @param {string} name */
export function folderOf(name) {
  const found = publicPackages().find((one) => one.name === name);
  if (!found) throw new Error(`There is no public package ${name}.`);
  return path.resolve(found.folder);
}
