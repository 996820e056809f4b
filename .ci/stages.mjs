// What `npm test` does, one after the other.
import path from 'node:path';
import { browserVersions } from './browser-versions.mjs';
import { browserNames, installBrowsers } from './browsers.mjs';
import { install, root, workspaces } from './tools.mjs';
import { runTask } from './turbo.mjs';

/**
 * A stage with reports is one of tests, and is counted by them.
 *
 * @typedef {object} Stage
 * @property {string} name
 * @property {() => { code: number, cached?: string }} run gives the exit code, and what came from the cache
 * @property {string} [task] of turbo.json
 * @property {boolean} [needed] without it the stages after it cannot run
 * @property {() => string[]} [reports] the reports it must leave
 */

/** Set when they are known. @type {Record<string, string>} */
let versions = {};

/** @type {Stage[]} */
export const stages = [
  { name: 'install', needed: true, run: () => ({ code: install() }) },
  {
    name: 'browsers',
    needed: true,
    run() {
      versions = browserVersions(installBrowsers());
      return { code: 0 };
    },
  },
  ofTask('build', 'build'),
  ofTask('format', 'format:check'),
  ofTask('lint', 'lint:code'),
  ofTask('architecture', 'lint:architecture'),
  ofTask('lint of packages', 'lint'),
  ofTask('types', 'typecheck'),
  ofTask('tests of the house', 'test:house', { reports: () => [report('.ci', 'node')] }),
  ofTask('unit tests', 'test', { reports: () => reportsOf('test', 'node') }),
  ofTask('release', 'test:release', { reports: () => [report('.ci', 'release')] }),
  ofTask('packages', 'check:package', { alone: true }),
  ofTask('sizes', 'check:sizes', { alone: true }),
  // Stages of their own: they measure pictures, and want the machine for themselves.
  ...browserNames.map((browser) =>
    ofTask(`browser tests in ${browser}`, `test:browser:${browser}`, {
      alone: true,
      reports: () => reportsOf(`test:browser:${browser}`, browser),
    }),
  ),
];

/**
 * @param {string} name
 * @param {string} task
 * @param {{ alone?: boolean, reports?: () => string[] }} [more]
 * @returns {Stage}
 */
function ofTask(name, task, { alone = false, reports } = {}) {
  return { name, task, run: () => runTask(task, { alone, env: versions }), ...(reports && { reports }) };
}

/** Of every workspace with the script. @param {string} script @param {string} name */
function reportsOf(script, name) {
  return workspaces()
    .filter(({ scripts }) => script in scripts)
    .map(({ folder }) => report(folder, name));
}

/** @param {string} folder @param {string} name */
function report(folder, name) {
  return path.resolve(root, folder, 'reports', `${name}.json`);
}
