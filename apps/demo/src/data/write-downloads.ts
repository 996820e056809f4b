import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { downloads, folder } from './downloads.ts';

/** Writes every download below the built site, where the page of data names it. */
export async function writeDownloads(site: string): Promise<void> {
  for (const { path: file, bytes } of await downloads()) {
    const target = path.join(site, folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, bytes);
  }
}
