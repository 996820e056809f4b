import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a record's file whole or not at all.
 *
 * @throws {Error} when a file of that name is there
 */
export async function saveRecord(file: string, text: string): Promise<void> {
  const exists = await access(file).then(
    () => true,
    () => false,
  );
  if (exists) throw new Error(`${file} is there already; nothing was written.`);
  await mkdir(path.dirname(file), { recursive: true });
  // A name with a leading dot is not read as a record, should this process die here.
  const next = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}`);
  try {
    await writeFile(next, text, { flag: 'wx' });
    await rename(next, file);
  } finally {
    await rm(next, { force: true });
  }
}
