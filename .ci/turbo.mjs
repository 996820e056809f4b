// Runs a task of turbo.json wherever it is, from the cache where nothing that it reads has changed.
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inPnpm, root, runToEnd } from './tools.mjs';

const summaries = path.join(root, '.turbo', 'runs');

/** The command that starts turbo, installed beforehand. */
export const turboCommand = () => createRequire(path.join(root, 'package.json')).resolve('turbo/bin/turbo');

/**
 * What needs a failed task is left out.
 *
 * @param {string} task
 * @param {{ alone?: boolean, env?: Record<string, string> }} [options] `alone`: never two at a time
 * @returns {{ code: number, cached: string }} the exit code, and what came from the cache
 */
export function runTask(task, { alone = false, env = {} } = {}) {
  const before = new Set(namesOfSummaries());
  const code = runToEnd(
    process.execPath,
    [
      turboCommand(),
      'run',
      task,
      ...(alone ? ['--concurrency=1'] : []),
      '--continue=dependencies-successful',
      '--ui=stream',
      '--output-logs=new-only',
      '--log-order=grouped',
      '--summarize',
    ],
    { cwd: root, env: { ...inPnpm(), ...env } },
  );
  const written = namesOfSummaries().filter((name) => !before.has(name));
  const read = written.map((name) => JSON.parse(readFileSync(path.join(summaries, name), 'utf8')));
  // It lists every file of the repository, and nobody reads it again.
  for (const name of written) rmSync(path.join(summaries, name));
  return { code, cached: read.map((summary) => fromCache(summary, task)).join() };
}

function namesOfSummaries() {
  return existsSync(summaries) ? readdirSync(summaries).filter((name) => name.endsWith('.json')) : [];
}

/**
 * How many of the task's runs turbo took from its cache, in words; nothing where it took none.
 *
 * @param {{ tasks: { task: string, command: string, cache: { status: string } }[] }} summary
 * @param {string} task
 */
export function fromCache({ tasks }, task) {
  const runs = tasks.filter((one) => one.task === task && one.command !== '<NONEXISTENT>');
  const hits = runs.filter(({ cache }) => cache.status === 'HIT').length;
  if (hits === 0) return '';
  return hits === runs.length ? 'from the cache' : `${hits} of ${runs.length} from the cache`;
}
