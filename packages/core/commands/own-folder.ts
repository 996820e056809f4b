import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { ExportError } from './export-error.ts';
import { type ExportIndex, MADE_BY } from './export-index.ts';

/**
 * Refuses a folder that holds anything but an earlier export: it will be replaced as a whole.
 *
 * @throws {ExportError}
 */
export async function refuseForeign(folder: string): Promise<void> {
  const present = await filesIn(folder);
  if (present.length === 0) return;
  const known = new Set(await listed(folder));
  const [first, ...others] = present.filter((file) => !known.has(file));
  if (first === undefined) return;
  throw new ExportError(
    `${folder} holds what this command did not write: ${first}${others.length > 0 ? ` and ${others.length} more` : ''}`,
    'Name another folder, or move these files away: the folder is replaced as a whole.',
  );
}

/** Every file below the folder, with `/`; none when there is no folder. */
async function filesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) =>
        path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'),
      )
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') {
      throw new ExportError(`${folder} is a file`, 'Name a folder.', error);
    }
    throw error;
  }
}

/** The files of an earlier export, its index among them; none when the folder has no index of ours. */
async function listed(folder: string): Promise<string[]> {
  const text = await readFile(path.join(folder, 'index.json'), 'utf8').catch(() => '{}');
  try {
    const index = JSON.parse(text) as Partial<ExportIndex>;
    if (index.madeBy !== MADE_BY) return [];
    return ['index.json', ...(index.files ?? []).map((file) => file.path)];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
