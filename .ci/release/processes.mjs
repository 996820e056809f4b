// The programs that a release runs.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { environment, pnpmCommand, root } from '../tools.mjs';
import { ReleaseStop } from './stop.mjs';

/**
 * @typedef {{ code: number, out: string, says: string }} Outcome
 * @typedef {{ env?: Record<string, string | undefined>, shell?: boolean }} Surroundings
 */

/**
 * Runs a program at the root to its end.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Surroundings} [surroundings]
 * @returns {Outcome}
 */
export function run(program, args, { env = environment, shell = false } = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: root,
    env,
    shell,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (error)
    throw new ReleaseStop(
      `${program} cannot be run: ${error.message}`,
      `install ${program}, or add it to the PATH`,
    );
  return { code: status ?? 1, out: stdout, says: stderr.trim() };
}

/**
 * The pnpm that runs this script, or one of the exact version by npm.
 *
 * @param {readonly string[]} args
 */
export function runPnpm(args) {
  const own = process.env['npm_execpath'];
  if (own && /^pnpm\b/.test(path.basename(own))) return run(process.execPath, [own, ...args]);
  const { program, args: all, options } = pnpmCommand([...args]);
  return run(program, all, { shell: options.shell });
}

/**
 * `pnpm data …`, without pnpm.
 *
 * @param {readonly string[]} args
 */
export const runData = (args) =>
  run(process.execPath, [path.join(root, 'packages/core/compiler/main.ts'), ...args]);
