// `npm test`: everything, on a machine with Node, npm and git. The last line says how many tests passed and failed.
import { rmSync } from 'node:fs';
import { closingLine, countStage, failure, sum } from './reports.mjs';
import { stages } from './stages.mjs';
import { root } from './tools.mjs';

/**
 * How many tests a stage counted, if it is one of tests, and what came from the cache.
 *
 * @param {import('./reports.mjs').Count | undefined} count
 * @param {string} cached
 */
function factsOf(count, cached) {
  return [...(count ? [closingLine(count)] : []), ...(cached ? [cached] : [])];
}

/** @param {import('./reports.mjs').Count | undefined} count */
function tell(count) {
  for (const complaint of count?.complaints ?? []) console.log(complaint.replaceAll(root, ''));
}

/** @param {import('./stages.mjs').Stage} stage */
function runStage({ name, run, reports }) {
  console.log(`\n=== ${name}`);
  // A report of an earlier run must not speak for this one; turbo puts back that of a run with the very same inputs.
  for (const file of reports?.() ?? []) rmSync(file, { force: true });
  const start = performance.now();
  let code = 1;
  let cached = '';
  /** @type {string[]} */
  let failed = [];
  try {
    ({ code, cached = '', failed = [] } = run());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  const count = reports && countStage(reports(), code);
  tell(count);
  for (const task of failed) console.log(`${task} failed. What it says stands above.`);
  const ok = code === 0 && !count?.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`=== ${name}: ${[ok ? 'ok' : 'FAILED', ...factsOf(count, cached)].join(', ')}, ${seconds} s`);
  return { name, ok, count, cached, seconds };
}

/** @type {{ name: string, ok: boolean, count?: import('./reports.mjs').Count | undefined, cached: string, seconds: string }[]} */
const results = [];
let stopped = '';
for (const stage of stages) {
  if (stopped) {
    const count = stage.reports && failure(`${stage.name}: not run, because ${stopped} failed`);
    results.push({ name: stage.name, ok: false, count, cached: '', seconds: '-' });
    continue;
  }
  const result = runStage(stage);
  results.push(result);
  if (!result.ok && stage.needed) stopped = stage.name;
}

console.log('\n=== all stages');
for (const { name, ok, count, cached, seconds } of results) {
  const outcome = seconds === '-' ? 'not run' : ok ? 'ok' : 'FAILED';
  const said = factsOf(count, cached).join(', ');
  console.log(`${outcome.padEnd(8)}${seconds.padStart(7)} s  ${name}${said ? ` (${said})` : ''}`);
}
for (const { count } of results) tell(count);
const failedChecks = results.filter(({ ok, count }) => !ok && !count).map(({ name }) => name);
if (failedChecks.length > 0) console.log(`Failed or not run, beside tests: ${failedChecks.join(', ')}`);
console.log(closingLine(sum(results.flatMap(({ count }) => (count ? [count] : [])))));
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
