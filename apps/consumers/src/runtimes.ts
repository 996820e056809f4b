import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { toolOf } from './installed.ts';

export interface Runtime {
  readonly program: string;
  readonly version: string;
}

/** A Node of this major version: that of the tests, one that came as a dependency, or one of this machine. */
export function nodeOf(major: number): Runtime | undefined {
  const candidates = [
    process.execPath,
    path.join(toolOf(`node-${major}-${process.platform}-${process.arch}`), 'bin/node'),
    ...(process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, 'node')),
  ];
  return firstThatRuns(candidates, ({ version }) => version.startsWith(`${major}.`));
}

/** Bun and Deno come as dependencies where there are such for this machine. */
export const bun = (): Runtime | undefined =>
  firstThatRuns([path.join(toolOf(`@oven/bun-${process.platform}-${process.arch}`), 'bin/bun')]);

export const deno = (): Runtime | undefined =>
  firstThatRuns([path.join(toolOf(`@deno/${process.platform}-${process.arch}-glibc`), 'deno')]);

function firstThatRuns(
  programs: readonly string[],
  fits: (runtime: Runtime) => boolean = () => true,
): Runtime | undefined {
  for (const program of programs) {
    if (!isExecutable(program)) continue;
    const { stdout, status } = spawnSync(program, ['--version'], { encoding: 'utf8' });
    const [version] = /\d+\.\d+\.\d+/.exec(stdout) ?? [];
    if (status === 0 && version !== undefined && fits({ program, version })) return { program, version };
  }
  return undefined;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
