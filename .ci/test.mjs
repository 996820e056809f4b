// `npm test`: everything, on a machine with Node, npm and git. The last line says how many tests passed and failed.
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { browserNames, installBrowsers } from './browsers.mjs';
import { closingLine, countStage, failure, sum } from './reports.mjs';
import { install, pnpm, root, workspaces } from './tools.mjs';

/**
 * A stage returns its exit code. A stage with reports is one of tests, and is counted by them.
 *
 * @typedef {object} Stage
 * @property {string} name
 * @property {() => number} run
 * @property {boolean} [needed] without it the stages after it cannot run
 * @property {() => string[]} [reports] the reports it must leave
 */

/** @type {Stage[]} */
const stages = [
  { name: 'install', needed: true, run: install },
  { name: 'browsers', needed: true, run: () => (installBrowsers(), 0) },
  { name: 'build', run: () => turbo('build') },
  { name: 'format', run: () => pnpm(['run', 'format:check']) },
  { name: 'lint', run: () => pnpm(['run', 'lint:code']) },
  { name: 'architecture', run: () => pnpm(['run', 'lint:architecture']) },
  {
    name: 'lint of packages',
    run: () => turbo('lint'),
  },
  { name: 'types', run: () => turbo('typecheck') },
  {
    name: 'tests of the house',
    run: () => pnpm(['run', 'test:house']),
    reports: () => [report('.ci', 'node')],
  },
  {
    name: 'unit tests',
    run: () => turbo('test'),
    reports: unitReports,
  },
  {
    name: 'release',
    run: () => pnpm(['run', 'test:release']),
    reports: () => [report('.ci', 'release')],
  },
  { name: 'packages', run: () => runInEach('check:package') },
  { name: 'sizes', run: () => runInEach('check:sizes') },
  ...browserNames.map((browser) => ({
    name: `browser tests in ${browser}`,
    run: () => runInEach(`test:browser:${browser}`),
    reports: () => having(`test:browser:${browser}`).map(({ folder }) => report(folder, browser)),
  })),
];

/** Runs a task in every package, from the cache where nothing changed; what needs a failed one is left out. @param {string} task */
function turbo(task) {
  const options = [
    '--continue=dependencies-successful',
    '--ui=stream',
    '--output-logs=new-only',
    '--log-order=grouped',
  ];
  return pnpm(['exec', 'turbo', 'run', task, ...options]);
}

/** @param {string} folder @param {string} name */
function report(folder, name) {
  return path.resolve(root, folder, 'reports', `${name}.json`);
}

/** Workspaces with a script of that name. @param {string} script */
function having(script) {
  return workspaces().filter(({ scripts }) => script in scripts);
}

/** Runs a script wherever it is, to the end, and returns the worst exit code. @param {string} script */
function runInEach(script) {
  return Math.max(0, ...having(script).map(({ name }) => pnpm(['--filter', name, 'run', script])));
}

/** Every report beside those of browsers; a package that has tests and left none is asked for one all the same. */
function unitReports() {
  return having('test').flatMap(({ folder }) => {
    const left = reportsIn(folder).filter((file) => !isOfBrowser(file));
    return left.length > 0 ? left : [report(folder, 'node')];
  });
}

/** @param {string} folder */
function reportsIn(folder) {
  try {
    const reports = path.resolve(root, folder, 'reports');
    const names = readdirSync(reports).filter((name) => name.endsWith('.json'));
    return names.map((name) => path.join(reports, name));
  } catch {
    return [];
  }
}

/** @param {string} file */
function isOfBrowser(file) {
  return browserNames.some((browser) => path.basename(file) === `${browser}.json`);
}

/** @param {Stage} stage */
function runStage({ name, run, reports }) {
  console.log(`\n=== ${name}`);
  // A report from the cache or of an earlier run must not speak for this one.
  for (const file of reports?.() ?? []) rmSync(file, { force: true });
  const start = performance.now();
  let code = 1;
  try {
    code = run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  const count = reports && countStage(reports(), code);
  for (const complaint of count?.complaints ?? []) console.log(complaint.replaceAll(root, ''));
  const ok = code === 0 && !count?.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`=== ${name}: ${ok ? 'ok' : 'FAILED'}${count ? `, ${closingLine(count)}` : ''}, ${seconds} s`);
  return { name, ok, count, seconds };
}

for (const folder of ['.ci', ...workspaces().map(({ folder }) => folder)]) {
  for (const file of reportsIn(folder)) rmSync(file);
}

/** @type {{ name: string, ok: boolean, count?: import('./reports.mjs').Count | undefined, seconds: string }[]} */
const results = [];
let stopped = '';
for (const stage of stages) {
  if (stopped) {
    const count = stage.reports && failure(`${stage.name}: not run, because ${stopped} failed`);
    results.push({ name: stage.name, ok: false, count, seconds: '-' });
    continue;
  }
  const result = runStage(stage);
  results.push(result);
  if (!result.ok && stage.needed) stopped = stage.name;
}

console.log('\n=== all stages');
for (const { name, ok, count, seconds } of results) {
  const outcome = seconds === '-' ? 'not run' : ok ? 'ok' : 'FAILED';
  console.log(
    `${outcome.padEnd(8)}${seconds.padStart(7)} s  ${name}${count ? ` (${closingLine(count)})` : ''}`,
  );
}
const failedChecks = results.filter(({ ok, count }) => !ok && !count).map(({ name }) => name);
if (failedChecks.length > 0) console.log(`Failed or not run, beside tests: ${failedChecks.join(', ')}`);
console.log(closingLine(sum(results.flatMap(({ count }) => (count ? [count] : [])))));
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
