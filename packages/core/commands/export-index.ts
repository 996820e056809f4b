import { createHash } from 'node:crypto';
import type { ExportFormat } from '../src/export/format/format.ts';
import type { DatasetMeta } from '../src/model/meta.ts';

/** How a folder says that this command made it. */
export const MADE_BY = 'russia-turkey export';

export interface ExportIndex {
  readonly madeBy: typeof MADE_BY;
  readonly version: string;
  readonly commit: string | null;
  readonly asOf: string | null;
  readonly licence: string;
  readonly citation: string;
  readonly formats: readonly { readonly name: string; readonly says: string }[];
  readonly files: readonly IndexedFile[];
}

export interface IndexedFile {
  /** From the folder, with `/`. */
  readonly path: string;
  readonly format: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What `index.json` says of these files. No clock and no machine stands in it: equal input, equal bytes. */
export function exportIndex(
  formats: readonly ExportFormat[],
  files: ReadonlyMap<string, Uint8Array>,
  meta: DatasetMeta,
): ExportIndex {
  return {
    madeBy: MADE_BY,
    version: meta.version,
    commit: meta.commit,
    asOf: meta.asOf,
    licence: meta.licence.data,
    citation: meta.citation,
    formats: formats.map(({ name, says }) => ({ name, says })),
    files: [...files].map(([path, bytes]) => ({
      path,
      format: path.slice(0, path.indexOf('/')),
      bytes: bytes.byteLength,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
  };
}
