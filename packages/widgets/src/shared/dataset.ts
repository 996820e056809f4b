import type { Kind, Language } from '@russia-turkey/core';
// The build of the CDN files puts `dataset-files.ts` in its place.
import { loadCollection, loadRedirects } from './dataset-modules.ts';
import type { LoadableKind } from './dataset-source.ts';

export type { LoadableKind };
export { loadCollection, loadRedirects };

/** The labels of records of several kinds, by `kind/id`, for showing references as names. */
export async function loadLabels(
  kinds: readonly (LoadableKind & Exclude<Kind, 'claims' | 'sources'>)[],
  language: Language,
): Promise<ReadonlyMap<string, string>> {
  const labels = new Map<string, string>();
  for (const kind of kinds) {
    for (const record of await loadCollection(kind, language))
      labels.set(`${kind}/${record.id}`, record.label);
  }
  return labels;
}
