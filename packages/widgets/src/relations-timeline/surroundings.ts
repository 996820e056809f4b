import type { Language } from '@russia-turkey/core';
import { loadPeriods, loadTopics } from '../shared/timeline-modules.ts';

/** What the dataset says beside its entries. */
export interface Surroundings {
  readonly topics: readonly { readonly id: string; readonly label: string }[];
  /** Of periods, by their keys. */
  readonly summaries: ReadonlyMap<string, string>;
}

export async function loadSurroundings(language: Language): Promise<Surroundings> {
  const [topics, periods] = await Promise.all([loadTopics(language), loadPeriods(language)]);
  return { topics, summaries: new Map(periods.map(({ id, summary }) => [`periods/${id}`, summary ?? ''])) };
}
