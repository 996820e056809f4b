import type { Dataset, Kind, Language, OutlineEntry, RecordOf } from '@russia-turkey/core';

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

// Each import is spelled out: bundlers can only split what they can read.
const outlines = {
  en: () => import('@russia-turkey/core/en/outline'),
  ru: () => import('@russia-turkey/core/ru/outline'),
  tr: () => import('@russia-turkey/core/tr/outline'),
};

type Loaders = { readonly [K in LoadableKind]: () => Promise<{ readonly [P in K]: Dataset[K] }> };

const collections: { readonly [L in Language]: Loaders } = {
  en: {
    events: () => import('@russia-turkey/core/en/events'),
    treaties: () => import('@russia-turkey/core/en/treaties'),
    wars: () => import('@russia-turkey/core/en/wars'),
    periods: () => import('@russia-turkey/core/en/periods'),
    projects: () => import('@russia-turkey/core/en/projects'),
    polities: () => import('@russia-turkey/core/en/polities'),
    people: () => import('@russia-turkey/core/en/people'),
    places: () => import('@russia-turkey/core/en/places'),
    organizations: () => import('@russia-turkey/core/en/organizations'),
    perspectives: () => import('@russia-turkey/core/en/perspectives'),
    claims: () => import('@russia-turkey/core/en/claims'),
    sources: () => import('@russia-turkey/core/en/sources'),
    topics: () => import('@russia-turkey/core/en/topics'),
  },
  ru: {
    events: () => import('@russia-turkey/core/ru/events'),
    treaties: () => import('@russia-turkey/core/ru/treaties'),
    wars: () => import('@russia-turkey/core/ru/wars'),
    periods: () => import('@russia-turkey/core/ru/periods'),
    projects: () => import('@russia-turkey/core/ru/projects'),
    polities: () => import('@russia-turkey/core/ru/polities'),
    people: () => import('@russia-turkey/core/ru/people'),
    places: () => import('@russia-turkey/core/ru/places'),
    organizations: () => import('@russia-turkey/core/ru/organizations'),
    perspectives: () => import('@russia-turkey/core/ru/perspectives'),
    claims: () => import('@russia-turkey/core/ru/claims'),
    sources: () => import('@russia-turkey/core/ru/sources'),
    topics: () => import('@russia-turkey/core/ru/topics'),
  },
  tr: {
    events: () => import('@russia-turkey/core/tr/events'),
    treaties: () => import('@russia-turkey/core/tr/treaties'),
    wars: () => import('@russia-turkey/core/tr/wars'),
    periods: () => import('@russia-turkey/core/tr/periods'),
    projects: () => import('@russia-turkey/core/tr/projects'),
    polities: () => import('@russia-turkey/core/tr/polities'),
    people: () => import('@russia-turkey/core/tr/people'),
    places: () => import('@russia-turkey/core/tr/places'),
    organizations: () => import('@russia-turkey/core/tr/organizations'),
    perspectives: () => import('@russia-turkey/core/tr/perspectives'),
    claims: () => import('@russia-turkey/core/tr/claims'),
    sources: () => import('@russia-turkey/core/tr/sources'),
    topics: () => import('@russia-turkey/core/tr/topics'),
  },
};

/** What a timeline draws first. */
export const loadOutline = async (language: Language): Promise<readonly OutlineEntry[]> =>
  (await outlines[language]()).outline;

/** One collection in one language; the module loader keeps it after the first time. */
export async function loadCollection<K extends LoadableKind>(
  kind: K,
  language: Language,
): Promise<readonly RecordOf[K][]> {
  const loaded = await collections[language][kind]();
  return loaded[kind];
}

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
