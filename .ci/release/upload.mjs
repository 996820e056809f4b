// Brings packed packages into the registry: all of what is missing there, and nothing that is there already.
import path from 'node:path';
import { integrityInRegistry, publishTarball } from './registry.mjs';
import { ReleaseStop } from './stop.mjs';

/**
 * Asks the registry about packages before anything is built for it.
 *
 * @param {readonly { name: string, manifest: { version: string } }[]} packages
 */
export function requireRegistry(packages) {
  for (const { name, manifest } of packages) integrityInRegistry(name, manifest.version);
}

/**
 * @param {import('./pack.mjs').PackedRelease} release in the order of their dependencies
 * @param {string} folder
 * @param {{ tag: string, provenance: boolean }} options
 */
export function upload({ packages }, folder, options) {
  const known = packages.map((one) => ({ ...one, there: integrityInRegistry(one.name, one.version) }));
  const other = known.filter(({ there, integrity }) => there !== undefined && there !== integrity);
  if (other.length > 0) {
    const names = other.map(({ name, version }) => `${name} ${version}`).join(' and ');
    throw new ReleaseStop(
      `${names} is in the registry with other bytes than this commit builds; nothing was published.`,
      'a version never changes: publish from the commit that it was made of, or give the changes a new version (“pnpm changeset”, “pnpm release:version”)',
    );
  }
  /** @type {string[]} */
  const done = [];
  for (const { name, version, file, there } of known) {
    if (there === undefined) {
      const problem = publishTarball(path.join(folder, file), options);
      if (problem !== undefined) {
        throw new ReleaseStop(
          `${name} ${version} was not published${done.length > 0 ? `, though ${done.join(' and ')} was` : ''}:\n${problem}`,
          'run it again at this commit: it publishes what is missing, and leaves alone what is there',
        );
      }
    }
    console.log(`${name} ${version}: ${there === undefined ? 'published' : 'was there already'}`);
    done.push(`${name} ${version}`);
  }
}
