import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { packBuilt } from '../../../.ci/release/pack.mjs';
import { publicPackages } from '../../../.ci/release/packages.mjs';
import { type LoopbackRegistry, startRegistry } from '../../../.ci/release/test/loopback-registry.mjs';
import { seedDependencies } from '../../../.ci/release/test/seed.mjs';
import { node } from './run.ts';

declare module 'vitest' {
  interface ProvidedContext {
    registry: Registry;
  }
}

/** Where consumers install from. */
interface Registry {
  readonly url: string;
  /** With it npm uses this registry, and nothing of the user's. */
  readonly environment: Readonly<Record<string, string>>;
  readonly packages: readonly Published[];
}

interface Published {
  readonly name: string;
  readonly version: string;
  readonly peers: readonly string[];
}

const publishing = path.resolve(import.meta.dirname, '../../../.ci/release/test/publish-packed.mjs');

/** Publishes both packages once for all tests, as a release does, to a registry that ends with the tests. */
export default async function publish(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'registry-'));
  let registry: LoopbackRegistry | undefined;
  const end = async () => {
    await registry?.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const packed = path.join(folder, 'packed');
    packBuilt(packed);
    registry = await startRegistry(folder);
    const { url, environment } = registry;
    await Promise.all([
      seedDependencies(url, { peers: true }),
      node(publishing, [packed], { cwd: folder, env: environment }),
    ]);
    project.provide('registry', { url, environment, packages: published() });
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}

const published = (): Published[] =>
  publicPackages().map(({ name, manifest: { version, peerDependencies = {} } }) => ({
    name,
    version,
    peers: Object.keys(peerDependencies),
  }));
