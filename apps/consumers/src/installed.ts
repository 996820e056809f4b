import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, realpath, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inject } from 'vitest';
import { run } from './run.ts';

const workspace = path.resolve(import.meta.dirname, '..');
const scope = '@russia-turkey';

/**
 * Installs both packages into the `node_modules` of a folder, from where they are published. Ours are unpacked from
 * their tarballs; what their manifests depend on is linked, so that no network is needed and nothing is there that
 * they forgot to name.
 *
 * @param folder outside the workspace
 * @param brought packages of others that the consumer has installed beside ours
 */
export async function installed(folder: string, brought: readonly string[] = []): Promise<void> {
  const modules = path.join(folder, 'node_modules');
  const tarballs = inject('tarballs');
  await mkdir(path.join(modules, scope), { recursive: true });
  const needed: (readonly [name: string, from: string])[] = [];
  for (const tarball of await readdir(tarballs)) {
    const target = await mkdtemp(path.join(modules, '.unpacked-'));
    await run('tar', ['xzf', path.join(tarballs, tarball), '-C', target, '--strip-components=1'], {
      cwd: folder,
    });
    const { name, dependencies = {} } = await manifestIn(target);
    await rename(target, path.join(modules, name));
    for (const dependency of Object.keys(dependencies))
      needed.push([dependency, path.join(workspace, 'node_modules', name)]);
  }
  for (const [name, from] of needed) await linkAll(name, from, modules);
  for (const name of brought) await link(name, workspace, modules);
}

/** A package as `from` finds it, and what it depends on beside it, as npm lays them out. */
async function linkAll(name: string, from: string, modules: string): Promise<void> {
  if (name.startsWith(`${scope}/`) || existsSync(path.join(modules, name))) return;
  const found = await link(name, from, modules);
  const { dependencies = {} } = await manifestIn(found);
  for (const dependency of Object.keys(dependencies)) await linkAll(dependency, found, modules);
}

async function link(name: string, from: string, modules: string): Promise<string> {
  const found = await whereabouts(name, await realpath(from));
  const place = path.join(modules, name);
  await mkdir(path.dirname(place), { recursive: true });
  await symlink(found, place, 'junction');
  return found;
}

/** Where Node would find a package for a module in this folder; its `exports` need not show its manifest. */
async function whereabouts(name: string, folder: string): Promise<string> {
  const place = path.join(folder, 'node_modules', name);
  if (existsSync(place)) return realpath(place);
  const above = path.dirname(folder);
  if (above === folder) throw new Error(`${name} is not installed in the workspace. Run “pnpm install”.`);
  return whereabouts(name, above);
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
