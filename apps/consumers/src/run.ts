import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** A consumer's machine knows nothing of the run of tests around it. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) =>
      !/^(?:npm_|pnpm_|vitest|vite_|turbo_|node_env$|node_options$|test$|prod$|dev$|mode$)/i.test(name),
  ),
);

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs a program to its end, without a network in mind.
 *
 * @returns what it wrote to its standard output
 * @throws {Error} with everything it said, when it ended badly
 */
export async function run(program: string, args: readonly string[], options: RunOptions): Promise<string> {
  try {
    const { stdout } = await execute(program, args, {
      cwd: options.cwd,
      env: { ...environment, NO_COLOR: '1', DO_NOT_TRACK: '1', ...options.env },
      maxBuffer: 2 ** 26,
      timeout: 150_000,
    });
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '', message } = error as Error & { stdout?: string; stderr?: string };
    throw new Error(
      `${program} ${args.join(' ')} failed in ${options.cwd}.\n${stdout}\n${stderr || message}`,
      {
        cause: error,
      },
    );
  }
}

/** Runs a script by the Node of the tests. */
export const node = (script: string, args: readonly string[], options: RunOptions): Promise<string> =>
  run(process.execPath, [script, ...args], options);
