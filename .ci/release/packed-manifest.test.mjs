import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { root } from '../tools.mjs';
import { requireRightManifest } from './pack.mjs';
import { publicPackages } from './packages.mjs';
import { hooks } from './pnpmfile.cjs';
import { wantsProvenance } from './provenance.mjs';
import { ReleaseStop } from './stop.mjs';

afterEach(() => void vi.unstubAllEnvs());

const right = { name: 'a', version: '1.0.0', dependencies: { b: '^1.0.0' }, scripts: { build: 'x' } };
/** @param {object} change */
const check = (change) => () => requireRightManifest({ ...right, ...change }, 'a', '1.0.0');

describe('what is packed', () => {
  test('is what was asked for, and works elsewhere', () => {
    expect(check({})).not.toThrow();
    expect(check({ version: '1.0.1' })).toThrow('a 1.0.0 was packed as a 1.0.1');
    expect(check({ dependencies: { b: 'workspace:^' } })).toThrow('only this folder has: b,workspace:^');
    expect(check({ peerDependencies: { b: 'link:../b' } })).toThrow('only this folder has');
  });

  test.each(['preinstall', 'install', 'postinstall'])('runs no %s script at anybody’s', (script) => {
    expect(check({ scripts: { [script]: 'node x.js' } })).toThrow(
      `run scripts where it is installed: ${script}`,
    );
  });

  test('comes in the order of its dependencies', () => {
    const names = publicPackages().map(({ name }) => name);
    expect(names).toEqual(['@russia-turkey/core', '@russia-turkey/widgets']);
  });
});

describe('provenance', () => {
  const actions = {
    GITHUB_ACTIONS: 'true',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'there',
    GITHUB_SERVER_URL: 'https://forge.example',
    GITHUB_REPOSITORY: 'owner/name',
  };
  /** @param {string | { url: string }} [repository] */
  const packages = (repository) => [
    { name: 'a', manifest: { ...right, ...(repository ? { repository } : {}) } },
  ];

  test('is given in GitHub Actions, by an identity, and nowhere else', () => {
    const from = packages({ url: 'git+https://forge.example/owner/name.git' });
    expect(wantsProvenance({}, from)).toBe(false);
    expect(wantsProvenance(actions, from)).toBe(true);
    const withoutRight = { ...actions, ACTIONS_ID_TOKEN_REQUEST_URL: undefined };
    expect(() => wantsProvenance(withoutRight, from)).toThrow('id-token: write');
  });

  test('is not claimed for packages of another repository: the registry would refuse them in the middle', () => {
    const other = packages('https://forge.example/owner/other');
    expect(() => wantsProvenance(actions, other)).toThrow(ReleaseStop);
    expect(() => wantsProvenance(actions, other)).toThrow('take “repository” out of package.json');
  });

  test('finds in what is packed where it was built, unless the manifest says so itself', () => {
    const folder = path.join(root, 'packages/core');
    vi.stubEnv('GITHUB_SERVER_URL', actions.GITHUB_SERVER_URL);
    vi.stubEnv('GITHUB_REPOSITORY', actions.GITHUB_REPOSITORY);
    const { repository } = hooks.beforePacking(right, folder);
    expect(repository).toEqual({
      type: 'git',
      url: 'git+https://forge.example/owner/name.git',
      directory: 'packages/core',
    });
    expect(wantsProvenance(actions, packages(repository))).toBe(true);
    const said = { ...right, repository: 'https://forge.example/owner/other' };
    expect(hooks.beforePacking(said, folder)).toEqual(said);
    vi.stubEnv('GITHUB_REPOSITORY', undefined);
    expect(hooks.beforePacking(right, folder)).toEqual(right);
  });
});
