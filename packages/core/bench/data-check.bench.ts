import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { meta } from '@russia-turkey/core/meta';
import { packageFolder, runProgram } from './fresh-process.ts';
import { type Benchmark, fastestOf, median, show } from './measurement.ts';

const runs = 7;
const records = 1500;
/** Milliseconds that who corrects a date waits. */
const bound = 2000;

export const dataCheck: Benchmark = {
  name: 'data-check',
  question: `how long the check of ${records.toLocaleString('en')} records takes, as a whole process (median of ${runs})`,
  async measure() {
    const nothing = await mkdtemp(path.join(tmpdir(), 'no-records-'));
    try {
      const times = { check: [] as number[], start: [] as number[], typed: [] as number[] };
      for (let round = 0; round < runs; round++) {
        times.check.push((await checkOf([])).milliseconds);
        times.start.push((await checkOf(['--data', nothing])).milliseconds);
        times.typed.push((await asTyped()).milliseconds);
      }
      const check = median(times.check);
      const start = median(times.start);
      const typed = median(times.typed);
      const there = Number(meta.counts['records']);
      // The start costs the same whatever is checked; the rest grows with the records.
      const scaled = (time: number) => time + (check - start) * (records / there - 1);
      const beside = `measured with ${there.toLocaleString('en')} records: ${show(check, 'ms')}, ${fastestOf(times.check)}, of which start ${show(start, 'ms')}`;
      return [
        { what: 'the check itself', value: scaled(check), unit: 'ms', bound, beside },
        {
          what: 'pnpm data check, as typed',
          value: scaled(typed),
          unit: 'ms',
          bound,
          beside: `${fastestOf(times.typed)}; ${show(typed - check, 'ms')} of it is the package manager`,
        },
      ];
    } finally {
      await rm(nothing, { recursive: true, force: true });
    }
  },
};

const checkOf = (args: readonly string[]) =>
  runProgram(process.execPath, ['compiler/main.ts', 'check', ...args], packageFolder);

/** With the package manager that runs this, which says where it is. */
function asTyped() {
  const root = path.resolve(packageFolder, '../..');
  const manager = process.env['npm_execpath'];
  if (manager === undefined)
    throw new Error('Run this by “pnpm bench”, so that it knows which pnpm is meant.');
  return /\.[cm]?js$/.test(manager)
    ? runProgram(process.execPath, [manager, '--silent', 'data', 'check'], root)
    : runProgram(manager, ['--silent', 'data', 'check'], root);
}
