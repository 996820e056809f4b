// What `npm test` does, one after the other.
import path from 'node:path';
import { browserVersions } from './browser-versions.mjs';
import { browserNames, installBrowsers } from './browsers.mjs';
import { install, root, workspaces } from './tools.mjs';
import { runTasks } from './turbo.mjs';

/**
 * A stage with reports is one of tests, and is counted by them.
 *
 * @typedef {object} Stage
 * @property {string} name
 * @property {() => { code: number, cached?: string, failed?: string[] }} run gives the exit code, what came from the
 *   cache, and which tasks failed
 * @property {string[]} [tasks] of turbo.json, run beside each other
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
  ofTasks('build', ['build']),
  // The release is told in one long thread: the checks have the other processor meanwhile.
  ofTasks(
    'checks and release',
    ['test:release', 'lint:code', 'format:check', 'typecheck', 'lint', 'lint:architecture', 'test:house'],
    { reports: () => [report('.ci', 'release'), report('.ci', 'node')] },
  ),
  ofTasks('unit tests', ['test'], { reports: () => reportsOf('test', 'node') }),
  ofTasks('packages and sizes', ['check:package', 'check:sizes'], { alone: true }),
  // Stages of their own: they measure pictures, and want the machine for themselves.
  ...browserNames.map((browser) =>
    ofTasks(`browser tests in ${browser}`, [`test:browser:${browser}`], {
      alone: true,
      reports: () => reportsOf(`test:browser:${browser}`, browser),
    }),
  ),
];

/**
 * @param {string} name
 * @param {string[]} tasks
 * @param {{ alone?: boolean, reports?: () => string[] }} [more]
 * @returns {Stage}
 */
function ofTasks(name, tasks, { alone = false, reports } = {}) {
  return { name, tasks, run: () => runTasks(tasks, { alone, env: versions }), ...(reports && { reports }) };
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
