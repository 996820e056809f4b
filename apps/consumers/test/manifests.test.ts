import path from 'node:path';
import { expect, test } from 'vitest';
import { consumer } from '../src/consumer.ts';
import { manifestIn } from '../src/installed.ts';

const project = consumer('script');
const manifestOf = (name: string) =>
  manifestIn(path.join(project.folder, 'node_modules/@russia-turkey', name));

test('what is packed names the other package by a version, not by the workspace', async () => {
  const core = await manifestOf('core');
  const { dependencies } = await manifestOf('widgets');
  expect(dependencies?.['@russia-turkey/core']).toBe(`^${core.version}`);
});

test.each(['core', 'widgets'])(
  '%s asks nobody to install a peer, and runs no script when installed',
  async (name) => {
    const { peerDependencies = {}, peerDependenciesMeta = {}, scripts = {} } = await manifestOf(name);
    const demanded = Object.keys(peerDependencies).filter(
      (peer) => peerDependenciesMeta[peer]?.optional !== true,
    );
    expect(demanded).toEqual([]);
    expect(Object.keys(scripts).filter((script) => /install|^prepare$/.test(script))).toEqual([]);
  },
);
