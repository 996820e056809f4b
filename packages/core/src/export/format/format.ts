import type { Dataset } from '../../model/dataset.ts';
import type { DatasetMeta } from '../../model/meta.ts';
import type { LocalizedText } from '../../model/text.ts';

/** What one export format writes, path by path; a command or an app decides where to. */
export interface ExportFormat {
  /** The entry's name, e.g. `json-ld`. */
  readonly name: string;
  /** One line for a reader who chooses: what it is and who reads it. */
  readonly says: string;
  files(
    dataset: Dataset<LocalizedText>,
    meta: DatasetMeta,
  ): Promise<ReadonlyMap<string, string | Uint8Array>>;
}
