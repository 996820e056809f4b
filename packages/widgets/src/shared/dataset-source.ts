import type { DatasetMeta, Language, OutlineEntry, RecordOf } from '@russia-turkey/core';

/** Collections that an open entry or a card needs. */
export type LoadableKind =
  | 'events'
  | 'treaties'
  | 'wars'
  | 'periods'
  | 'projects'
  | 'polities'
  | 'people'
  | 'places'
  | 'organizations'
  | 'perspectives'
  | 'claims'
  | 'sources'
  | 'topics';

/**
 * Where the dataset comes from: modules (`dataset-modules.ts`, `timeline-modules.ts`) or files beside a script
 * (`dataset-files.ts`).
 */
export interface DatasetSource {
  /** What a timeline draws first. */
  readonly loadOutline: (language: Language) => Promise<readonly OutlineEntry[]>;
  /** One collection in one language; it is kept after the first time. */
  readonly loadCollection: <K extends LoadableKind>(
    kind: K,
    language: Language,
  ) => Promise<readonly RecordOf[K][]>;
  /** Ids that moved. */
  readonly loadRedirects: () => Promise<DatasetMeta['redirects']>;
}
