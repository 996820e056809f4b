import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ExportFormat } from '../src/export/format/format.ts';
import { ExportError } from './export-error.ts';

/** The names of the formats, in alphabetical order: each file of `src/export` is one, so that none can be forgotten. */
export async function formatNames(packageFolder: string): Promise<string[]> {
  const files = await readdir(path.join(packageFolder, 'src/export'));
  return files
    .filter((file) => /^[^.]+\.ts$/.test(file))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
}

/**
 * The formats as the package publishes them.
 *
 * @throws {ExportError} when one was not built, or its module exports no `format` of that name
 */
export async function loadFormats(packageFolder: string, names: readonly string[]): Promise<ExportFormat[]> {
  return Promise.all(
    names.map(async (name) => {
      const { format } = (await built(packageFolder, `export/${name}.js`)) as {
        format?: Partial<ExportFormat>;
      };
      if (format?.name !== name || typeof format.says !== 'string' || typeof format.files !== 'function') {
        throw new ExportError(
          `src/export/${name}.ts exports no format “${name}”`,
          `Let it say “export const format: ExportFormat = { name: '${name}', … }”.`,
        );
      }
      return format as ExportFormat;
    }),
  );
}

/**
 * A module of the built package.
 *
 * @throws {ExportError} when it is not there
 */
export async function built(packageFolder: string, file: string): Promise<unknown> {
  const full = path.join(packageFolder, 'dist', file);
  try {
    return await import(pathToFileURL(full).href);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new ExportError(
      `The package is not built, or not with this: dist/${file} cannot be loaded`,
      'Run “pnpm build” first.',
      error,
    );
  }
}
