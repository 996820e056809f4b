import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ExportFormat } from '../src/export/format/format.ts';
import type { Dataset } from '../src/model/dataset.ts';
import type { DatasetMeta } from '../src/model/meta.ts';
import type { LocalizedText } from '../src/model/text.ts';
import { ExportError } from './export-error.ts';
import { type ExportIndex, exportIndex } from './export-index.ts';
import { refuseForeign } from './own-folder.ts';

/**
 * Writes the formats to `folder/<format>/…` and what they are to `folder/index.json`. Everything is written beside the
 * folder first and moved into its place at the end: a run that dies leaves the earlier export as it was. (Killed
 * between the two moves at the very end, it leaves it in the folder beside, as `last`.)
 *
 * @throws {ExportError} when the folder holds what is not an earlier export, or a format names a path outside its own
 */
export async function writeExport(
  folder: string,
  formats: readonly ExportFormat[],
  dataset: Dataset<LocalizedText>,
  meta: DatasetMeta,
): Promise<ExportIndex> {
  await refuseForeign(folder);
  const files = new Map<string, Uint8Array>();
  for (const format of formats) {
    for (const [name, content] of await format.files(dataset, meta)) {
      files.set(
        within(format.name, name),
        typeof content === 'string' ? new TextEncoder().encode(content) : content,
      );
    }
  }
  const index = exportIndex(formats, files, meta);
  await mkdir(path.dirname(folder), { recursive: true });
  const beside = await mkdtemp(path.join(path.dirname(folder), `.${path.basename(folder)}-`));
  try {
    const next = path.join(beside, 'next');
    await mkdir(next);
    for (const [file, bytes] of files) {
      await mkdir(path.dirname(path.join(next, file)), { recursive: true });
      await writeFile(path.join(next, file), bytes);
    }
    await writeFile(path.join(next, 'index.json'), `${JSON.stringify(index, null, 2)}\n`);
    await swap(folder, next, path.join(beside, 'last'));
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
  return index;
}

/** Puts `next` where `folder` is. Should that fail, what was there is put back. */
async function swap(folder: string, next: string, last: string): Promise<void> {
  const hadOne = await rename(folder, last).then(
    () => true,
    (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
      throw error;
    },
  );
  try {
    await rename(next, folder);
  } catch (error) {
    if (hadOne) await rename(last, folder);
    throw error;
  }
}

function within(format: string, name: string): string {
  const file = path.posix.normalize(`${format}/${name}`);
  if (!file.startsWith(`${format}/`) || name.includes('\\')) {
    throw new ExportError(
      `The format “${format}” names the file “${name}”, which lies outside its folder`,
      'Let it name paths below its folder, with “/”.',
    );
  }
  return file;
}
