// `pnpm release:pack FOLDER`: the packages as they would be published, built from nothing.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { publicPackages } from './packages.mjs';
import { run, runPnpm } from './processes.mjs';
import { git, requireCleanTree } from './repository.mjs';
import { ReleaseStop } from './stop.mjs';

/**
 * @typedef {{ name: string, version: string, file: string, integrity: string }} Packed a tarball beside packed.json
 * @typedef {{ commit: string, packages: Packed[] }} PackedRelease
 */

const list = 'packed.json';

/**
 * @param {string} folder
 * @returns {PackedRelease}
 */
export function packRelease(folder) {
  requireCleanTree();
  return packAsItIs(folder);
}

/**
 * Packs the working tree, whatever it holds.
 *
 * @param {string} folder
 * @returns {PackedRelease}
 */
export function packAsItIs(folder) {
  const packages = publicPackages();
  // A build removes nothing that it does not write: a chunk of an earlier one would be packed.
  for (const one of packages) rmSync(path.join(one.folder, 'dist'), { recursive: true, force: true });
  for (const { name } of packages) {
    const { code, out, says } = runPnpm(['--filter', name, 'run', 'build']);
    if (code !== 0)
      throw new ReleaseStop(`${name} does not build:\n${out}${says}`, 'see what the build says');
  }
  return packBuilt(folder);
}

/**
 * Packs what was built before.
 *
 * @param {string} folder
 * @returns {PackedRelease}
 */
export function packBuilt(folder) {
  mkdirSync(folder, { recursive: true });
  const packages = publicPackages().map((one) => packOne(one, folder));
  const release = { commit: git('rev-parse', 'HEAD'), packages };
  writeFileSync(path.join(folder, list), `${JSON.stringify(release, undefined, 2)}\n`);
  return release;
}

/**
 * @param {import('./packages.mjs').PublicPackage} one
 * @param {string} folder
 * @returns {Packed}
 */
function packOne({ name, folder: from, manifest: { version } }, folder) {
  const { code, out, says } = runPnpm([
    '--dir',
    from,
    `--config.pnpmfile=${path.join(import.meta.dirname, 'pnpmfile.cjs')}`,
    'pack',
    '--json',
    '--pack-destination',
    path.resolve(folder),
  ]);
  if (code !== 0)
    throw new ReleaseStop(`${name} cannot be packed:\n${out}${says}`, 'see what “pnpm pack” says');
  const file = path.basename(JSON.parse(out).filename);
  requireRightManifest(manifestIn(path.join(folder, file)), name, version);
  return { name, version, file, integrity: integrityOf(path.join(folder, file)) };
}

/**
 * A release that was packed before, at this commit.
 *
 * @param {string} folder
 * @returns {PackedRelease}
 */
export function readPacked(folder) {
  /** @type {PackedRelease} */
  let release;
  try {
    release = JSON.parse(readFileSync(path.join(folder, list), 'utf8'));
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    throw new ReleaseStop(
      `${folder} holds no packed release: ${says}`,
      `make one: “pnpm release:pack ${folder}”`,
    );
  }
  const head = git('rev-parse', 'HEAD');
  const changed = release.packages.filter(
    ({ file, integrity }) => integrityOf(path.join(folder, file)) !== integrity,
  );
  if (release.commit !== head || changed.length > 0) {
    throw new ReleaseStop(
      changed.length > 0
        ? `${changed.map(({ file }) => file).join(' and ')} in ${folder} are not as they were packed.`
        : `${folder} was packed at ${release.commit}, and this is ${head}.`,
      `pack again: “pnpm release:pack ${folder}”`,
    );
  }
  return release;
}

/** @param {string} tarball @returns {import('./packages.mjs').Manifest} */
function manifestIn(tarball) {
  const { code, out, says } = run('tar', ['-xzOf', tarball, 'package/package.json']);
  if (code !== 0) throw new ReleaseStop(`${tarball} cannot be read: ${says}`, 'see what tar says');
  return JSON.parse(out);
}

/**
 * @param {import('./packages.mjs').Manifest} manifest
 * @param {string} name
 * @param {string} version
 */
export function requireRightManifest(manifest, name, version) {
  const remedy = `see packages/*/package.json of ${name}`;
  if (manifest.name !== name || manifest.version !== version) {
    throw new ReleaseStop(`${name} ${version} was packed as ${manifest.name} ${manifest.version}.`, remedy);
  }
  const ranges = Object.entries({ ...manifest.dependencies, ...manifest.peerDependencies });
  const local = ranges.filter(([, range]) => /^(workspace|file|link):/.test(range));
  if (local.length > 0) {
    throw new ReleaseStop(`${name} would depend on what only this folder has: ${local.join(', ')}.`, remedy);
  }
  const onInstall = ['preinstall', 'install', 'postinstall'].filter(
    (script) => script in (manifest.scripts ?? {}),
  );
  if (onInstall.length > 0) {
    throw new ReleaseStop(
      `${name} would run scripts where it is installed: ${onInstall.join(', ')}.`,
      remedy,
    );
  }
}

/** As registries write it. @param {string} file */
export const integrityOf = (file) =>
  `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
