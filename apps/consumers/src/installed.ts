import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inject } from 'vitest';
import { run } from './run.ts';

const workspace = path.resolve(import.meta.dirname, '..');

/**
 * Installs both packages into a folder, by npm, from the registry that they were published to. What their manifests
 * name comes from there too, and nothing is there that they forgot to name.
 *
 * @param folder outside the workspace
 * @param brought packages of others that the consumer has beside ours. Peers of ours come by npm, which compares the
 *   ranges; all others are linked from the workspace.
 */
export async function installed(folder: string, brought: readonly string[] = []): Promise<void> {
  const { packages, environment } = inject('registry');
  const peers = new Set(packages.flatMap((one) => one.peers));
  const linked = brought.filter((name) => !peers.has(name));
  const ours = Object.fromEntries(packages.map(({ name, version }) => [name, version]));
  await writeManifest(folder, { ...ours, ...anyVersionOf(brought.filter((name) => peers.has(name))) });
  await run('npm', ['install'], { cwd: folder, env: environment });
  // Only now: npm would ask the registry for what the manifest names, and remove what it does not name.
  for (const name of linked) await link(name, path.join(folder, 'node_modules'));
  await writeManifest(folder, { ...ours, ...anyVersionOf(brought) });
}

const anyVersionOf = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, '*']));

const writeManifest = (folder: string, dependencies: Readonly<Record<string, string>>): Promise<void> =>
  writeFile(
    path.join(folder, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies }),
  );

/** The package that the workspace has installed for its consumers. */
async function link(name: string, modules: string): Promise<void> {
  const found = toolOf(name);
  if (!existsSync(found))
    throw new Error(`${name} is not in ${found}. Name it in package.json there, and run “pnpm install”.`);
  const place = path.join(modules, name);
  await mkdir(path.dirname(place), { recursive: true });
  await symlink(await realpath(found), place, 'junction');
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
}

/** The manifest of a package in this folder. */
export async function manifestIn(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as Manifest;
}

/** A tool of the workspace, for those that a consumer would start from his own `node_modules`. */
export const toolOf = (name: string): string => path.join(workspace, 'node_modules', name);

/** A temporary folder outside the workspace; {@link removeFolder} it. */
export async function newFolder(): Promise<string> {
  // By its real name: a bundler compares what it resolved with where it stands.
  return realpath(await mkdtemp(path.join(tmpdir(), 'consumer-')));
}

export const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });
