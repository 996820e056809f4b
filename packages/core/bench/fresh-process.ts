import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The package, whose own name resolves to what was built. */
export const packageFolder = path.resolve(import.meta.dirname, '..');

// What the caller sets for itself, a compile cache above all, must not warm up what is measured cold.
const { NODE_OPTIONS: _, NODE_COMPILE_CACHE: __, ...environment } = process.env;

/** Runs a program to its end. */
export async function runProgram(
  program: string,
  args: readonly string[],
  cwd = packageFolder,
): Promise<{ readonly stdout: string; readonly milliseconds: number }> {
  const start = performance.now();
  const { stdout } = await run(program, args, { cwd, env: environment, maxBuffer: 64 * 1024 * 1024 });
  return { stdout, milliseconds: performance.now() - start };
}

/**
 * Runs each piece of code in Node processes of its own, in turns, and collects the numbers that it prints.
 *
 * @throws when a process fails or prints no number
 */
export async function inFreshProcesses<Name extends string>(
  pieces: Readonly<Record<Name, string>>,
  runs: number,
): Promise<Readonly<Record<Name, readonly number[]>>> {
  const names = Object.keys(pieces) as Name[];
  const printed = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < runs; round++) {
    for (const name of names) {
      const { stdout } = await runProgram(process.execPath, ['--input-type=module', '--eval', pieces[name]]);
      const value = Number(stdout.trim() || NaN);
      if (Number.isNaN(value))
        throw new Error(`“${name}” printed “${stdout.slice(0, 60)}”, which is no number.`);
      printed[name].push(value);
    }
  }
  return printed;
}
