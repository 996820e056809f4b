// What the two commands share. Runs on a bare machine: Node 20 or later, npm and git, nothing installed yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { machine } from './machine.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

const neededNode = 24;
const onWindows = process.platform === 'win32';
const { packageManager } = readManifest(root);

/** The environment of every command: no telemetry, and npm's own wish to be silent does not silence pnpm. */
export const environment = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  TEST_MACHINE: machine,
};
delete environment['npm_config_loglevel'];

/** How to start pnpm where it is not installed: the exact version, by npm. @param {string[]} args */
export function pnpmCommand(args) {
  return {
    program: 'npx',
    args: ['--yes', packageManager, ...args],
    options: { cwd: root, shell: onWindows },
  };
}

/**
 * Runs pnpm to its end.
 *
 * @param {string[]} args
 * @param {{ minutes?: number }} [limit]
 * @returns {number} the exit code
 */
export function pnpm(args, { minutes } = {}) {
  const { program, args: all, options } = pnpmCommand(args);
  return runToEnd(program, all, { ...options, env: environment }, minutes);
}

/**
 * Runs a program to its end.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} options
 * @returns {number} the exit code
 */
export function runToEnd(program, args, options, minutes = 30) {
  const { status, error, signal } = spawnSync(program, args, {
    ...options,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: minutes * 60_000,
  });
  if (error) console.error(error.message);
  if (signal) console.error(`Ended by ${signal}.`);
  return status ?? 1;
}

/** @type {NodeJS.ProcessEnv | undefined} */
let asked;

/** The environment that pnpm gives to what it runs, asked for once: pnpm takes its time to start. */
export function inPnpm() {
  if (asked) return asked;
  const { program, args, options } = pnpmCommand(['--silent', 'exec', 'node', '.ci/pnpm-environment.mjs']);
  const { status, stdout, stderr } = spawnSync(program, args, {
    ...options,
    env: environment,
    encoding: 'utf8',
  });
  if (status !== 0) {
    throw new Error(
      `pnpm cannot run a command in ${root} (code ${status}): ${stderr || stdout}\nInstall it anew: remove node_modules and run again.`,
    );
  }
  asked = JSON.parse(stdout);
  return /** @type {NodeJS.ProcessEnv} */ (asked);
}

/** Installs what the lock file says, and makes sure that scripts get a Node that is new enough. */
export function install() {
  const code = pnpm(['install', '--frozen-lockfile', '--config.confirmModulesPurge=false']);
  if (code === 0) settleNode();
  return code;
}

/**
 * Scripts run the Node that came as a dependency. Where that cannot run (on musl, say), the machine's own must do.
 *
 * @param {{ binaries?: string, ownVersion?: string }} [where]
 */
export function settleNode({
  binaries = path.join(root, 'node_modules', '.bin'),
  ownVersion = process.versions.node,
} = {}) {
  const node = path.join(binaries, onWindows ? 'node.CMD' : 'node');
  if (existsSync(node)) {
    const { status, stdout } = spawnSync(`"${node}" --version`, { shell: true, encoding: 'utf8' });
    if (status === 0 && Number.parseInt(stdout.slice(1), 10) >= neededNode) return;
  }
  if (Number.parseInt(ownVersion, 10) < neededNode) {
    throw new Error(
      `The tools need Node ${neededNode}. None comes as a dependency for this machine ` +
        `(${process.platform}-${process.arch}), and its own is ${ownVersion}.\n` +
        `Install Node ${neededNode} or later, from nodejs.org or by the system's packages, then run again.`,
    );
  }
  for (const file of existsSync(binaries) ? readdirSync(binaries) : []) {
    if (/^node(\.cmd|\.ps1)?$/i.test(file)) rmSync(path.join(binaries, file));
  }
}

/** The packages and apps, with their scripts. */
export function workspaces() {
  return ['packages', 'apps'].flatMap((group) => {
    const folder = path.join(root, group);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .map((name) => path.join(folder, name))
      .filter((workspace) => existsSync(path.join(workspace, 'package.json')))
      .map((workspace) => {
        const { name, scripts = {} } = readManifest(workspace);
        return { name, scripts, folder: workspace };
      });
  });
}

/** @param {string} folder */
export function readManifest(folder) {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
}
