import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { consumer } from '../src/consumer.ts';
import { manifestIn } from '../src/installed.ts';

const project = consumer('script');
const manifestOf = (name: string) => manifestIn(path.join(project.folder, 'node_modules', name));

/** What npm has installed, by its own account: our packages and all that came with them, by their places. */
async function come(): Promise<readonly (readonly [place: string, from: string])[]> {
  const text = await readFile(path.join(project.folder, 'node_modules/.package-lock.json'), 'utf8');
  const { packages } = JSON.parse(text) as { packages: Readonly<Record<string, { resolved: string }>> };
  return Object.entries(packages).map(([place, { resolved }]) => [place, resolved]);
}

test('what is published names the other package by a version, not by the workspace', async () => {
  const core = await manifestOf('@russia-turkey/core');
  const { dependencies } = await manifestOf('@russia-turkey/widgets');
  expect(dependencies?.['@russia-turkey/core']).toBe(`^${core.version}`);
});

test('both packages and all that they need come from the registry, and no peer that nobody asked for', async () => {
  const { url, packages } = inject('registry');
  const installed = await come();
  const names = installed.map(([place]) => place.replace(/^.*node_modules\//, ''));
  expect(names).toEqual(expect.arrayContaining(packages.map(({ name }) => name)));
  expect(installed.filter(([, from]) => !from.startsWith(url))).toEqual([]);
  const peers = packages.flatMap((one) => one.peers);
  expect(names.filter((name) => peers.includes(name))).toEqual([]);
});

test('nothing that comes with ours runs a script when it is installed', async () => {
  const scripts = await Promise.all(
    (await come()).map(async ([place]) =>
      Object.keys((await manifestIn(path.join(project.folder, place))).scripts ?? {})
        .filter((script) => /^(?:pre|post)?install$/.test(script))
        .map((script) => `${place}: ${script}`),
    ),
  );
  expect(scripts.flat()).toEqual([]);
});

test.each(['core', 'widgets'])('%s asks nobody to install a peer', async (name) => {
  const { peerDependencies = {}, peerDependenciesMeta = {} } = await manifestOf(`@russia-turkey/${name}`);
  const demanded = Object.keys(peerDependencies).filter(
    (peer) => peerDependenciesMeta[peer]?.optional !== true,
  );
  expect(demanded).toEqual([]);
});
