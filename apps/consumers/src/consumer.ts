import { cp } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { installed, newFolder, removeFolder } from './installed.ts';

export interface Consumer {
  readonly folder: string;
}

/**
 * A project outside the workspace with our packages installed, for the tests of a file.
 *
 * @param fixture its files, a folder of `fixtures`
 * @param brought packages of others that it has installed beside ours
 */
export function consumer(fixture: string, brought: readonly string[] = []): Consumer {
  const project = { folder: '' };
  beforeAll(async () => {
    project.folder = await newFolder();
    await cp(path.resolve(import.meta.dirname, '../fixtures', fixture), project.folder, { recursive: true });
    await installed(project.folder, brought);
  });
  afterAll(() => removeFolder(project.folder));
  return project;
}
