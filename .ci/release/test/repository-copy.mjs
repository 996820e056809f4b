// A repository of its own with the files of this one, as if nothing had ever been released from it.
import { execFile } from 'node:child_process';
import { mkdir, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { environment, root, workspaces } from '../../tools.mjs';

const execute = promisify(execFile);

/**
 * @typedef {{ code: number, text: string }} Outcome the exit code, and what was printed
 *
 * @typedef {object} RepositoryCopy
 * @property {string} folder
 * @property {(...args: string[]) => Promise<string>} git
 * @property {(message: string) => Promise<void>} commit everything
 * @property {(file: string) => Promise<string>} read
 * @property {(file: string, text: string) => Promise<void>} write
 * @property {(file: string, from: string | RegExp, to: string) => Promise<void>} replace a text that must be there
 * @property {(script: string, args?: readonly string[], env?: Record<string, string>) => Promise<Outcome>} pnpm
 */

/** Who runs these tests in a workflow publishes nothing from it. */
export const outsideOfWorkflows = { ...environment, GITHUB_ACTIONS: undefined, GITHUB_OUTPUT: undefined };

/**
 * @param {string} folder
 * @param {Record<string, string>} registry the environment that names the registry
 * @returns {Promise<RepositoryCopy>}
 */
export async function copyRepository(folder, registry) {
  const { program, before } = pnpmProgram();
  await copyFiles(folder);
  await linkModules(folder);
  const inside = (/** @type {string} */ file) => path.join(folder, file);
  /** @type {RepositoryCopy} */
  const copy = {
    folder,
    git: async (...args) => (await execute('git', args, { cwd: folder, maxBuffer: 2 ** 26 })).stdout.trim(),
    async commit(message) {
      await copy.git('add', '--all');
      await copy.git('commit', '--quiet', '--message', message);
    },
    read: (file) => readFile(inside(file), 'utf8'),
    async write(file, text) {
      await mkdir(path.dirname(inside(file)), { recursive: true });
      await writeFile(inside(file), text);
    },
    async replace(file, from, to) {
      const text = await copy.read(file);
      const changed = text.replace(from, () => to);
      if (changed === text) throw new Error(`“${from}” does not stand in ${file}.`);
      await copy.write(file, changed);
    },
    async pnpm(script, args = [], env = {}) {
      const running = execute(program, [...before, '--silent', 'run', script, ...args], {
        cwd: folder,
        env: { ...outsideOfWorkflows, ...registry, INIT_CWD: folder, NO_COLOR: '1', ...env },
        maxBuffer: 2 ** 26,
      });
      const {
        code = 0,
        stdout,
        stderr,
      } = await running.then(
        (done) => ({ ...done, code: 0 }),
        (error) => error,
      );
      return { code, text: `${stdout}${stderr}` };
    },
  };
  await copy.git('init', '--quiet', '--initial-branch', 'main');
  await copy.git('config', 'user.name', 'A maintainer');
  await copy.git('config', 'user.email', 'maintainer@example.org');
  await writeFile(inside('.git/info/exclude'), 'node_modules\n');
  await forgetReleases(copy);
  await copy.commit('Begin');
  return copy;
}

/** The pnpm that runs these tests: another would have to come from a registry, and theirs has none. */
function pnpmProgram() {
  const own = process.env['npm_execpath'];
  if (own && /^pnpm\b/.test(path.basename(own))) return { program: process.execPath, before: [own] };
  throw new Error('These tests are run by pnpm: “pnpm run test:release”.');
}

/** What git knows or would add, as it stands in the working tree. @param {string} folder */
async function copyFiles(folder) {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { stdout } = await execute('git', list, { cwd: root, maxBuffer: 2 ** 26 });
  const files = [...new Set(stdout.split('\0'))].filter(
    (file) => file !== '' && existsSync(path.join(root, file)),
  );
  for (const parent of new Set(files.map((file) => path.dirname(file)))) {
    await mkdir(path.join(folder, parent), { recursive: true });
  }
  await Promise.all(files.map((file) => cp(path.join(root, file), path.join(folder, file))));
}

/** What is installed here serves there too, but the packages find each other there. @param {string} folder */
async function linkModules(folder) {
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  for (const workspace of workspaces()) {
    const here = path.join(workspace.folder, 'node_modules');
    const there = path.join(folder, path.relative(root, here));
    if (!existsSync(here)) continue;
    await mkdir(there, { recursive: true });
    for (const name of await readdir(here)) {
      if (name === '@russia-turkey') {
        await mkdir(path.join(there, name));
        for (const own of await readdir(path.join(here, name))) {
          await symlink(path.join(folder, 'packages', own), path.join(there, name, own), 'junction');
        }
      } else if (!name.startsWith('.') || name === '.bin') {
        await symlink(path.join(here, name), path.join(there, name), 'junction');
      }
    }
  }
}

/** @param {RepositoryCopy} copy */
async function forgetReleases(copy) {
  for (const name of ['core', 'widgets']) {
    await copy.write(
      `packages/${name}/package.json`,
      (await copy.read(`packages/${name}/package.json`)).replace(
        /"version": "[^"]*"/,
        () => '"version": "0.0.0"',
      ),
    );
    await rm(path.join(copy.folder, `packages/${name}/CHANGELOG.md`), { force: true });
  }
  await copy.write('packages/core/errata.json', '{ "errata": [] }\n');
  await copy.write(
    'CITATION.cff',
    (await copy.read('CITATION.cff')).replace(/^(version|date-released):.*\n/gm, ''),
  );
  await copy.write('.changeset/first.md', changeset('minor', 'The first release.'));
}

/**
 * The text of a changeset.
 *
 * @param {'major' | 'minor' | 'patch'} level
 * @param {string} says
 * @param {string} [name]
 */
export const changeset = (level, says, name = '@russia-turkey/core') =>
  `---\n'${name}': ${level}\n---\n\n${says}\n`;
