import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { run } from './run.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder with the tarball of each package, and nothing else. */
    tarballs: string;
  }
}

const packages = path.resolve(import.meta.dirname, '../../../packages');

/** Packs both packages once for all tests, as they would be published. */
export default async function pack(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tarballs-'));
  const names = ['core', 'widgets'];
  await Promise.all(
    names.map((name) =>
      run('pnpm', ['pack', '--pack-destination', folder], { cwd: path.join(packages, name) }),
    ),
  );
  const packed = await readdir(folder);
  if (packed.length !== names.length)
    throw new Error(`Packing ${names.join(' and ')} left ${packed.join(', ') || 'nothing'} in ${folder}.`);
  project.provide('tarballs', folder);
  return () => rm(folder, { recursive: true, force: true });
}
