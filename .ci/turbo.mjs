// Runs tasks of turbo.json wherever they are, from the cache where nothing that they read has changed.
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
 * @param {string[]} tasks
 * @param {{ alone?: boolean, env?: Record<string, string> }} [options] `alone`: never two at a time
 * @returns {{ code: number, cached: string, failed: string[] }} the exit code, what came from the cache, and which failed
 */
export function runTasks(tasks, { alone = false, env = {} } = {}) {
  const before = new Set(namesOfSummaries());
  const code = runToEnd(
    process.execPath,
    [
      turboCommand(),
      'run',
      ...tasks,
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
  return {
    code,
    cached: read.map((summary) => fromCache(summary, tasks)).join(),
    failed: read.flatMap(failedTasks),
  };
}

function namesOfSummaries() {
  return existsSync(summaries) ? readdirSync(summaries).filter((name) => name.endsWith('.json')) : [];
}

/**
 * How many of the tasks' runs turbo took from its cache, in words; nothing where it took none.
 *
 * @param {{ tasks: { task: string, command: string, cache: { status: string } }[] }} summary
 * @param {string[]} names
 */
export function fromCache({ tasks }, names) {
  const runs = tasks.filter((one) => names.includes(one.task) && one.command !== '<NONEXISTENT>');
  const hits = runs.filter(({ cache }) => cache.status === 'HIT').length;
  if (hits === 0) return '';
  return hits === runs.length ? 'from the cache' : `${hits} of ${runs.length} from the cache`;
}

/**
 * The tasks that ended badly.
 *
 * @param {{ tasks: { taskId: string, execution?: { exitCode: number } }[] }} summary
 */
export function failedTasks({ tasks }) {
  return tasks.filter(({ execution }) => execution && execution.exitCode !== 0).map(({ taskId }) => taskId);
}
