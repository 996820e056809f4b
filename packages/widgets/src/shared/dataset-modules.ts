import type { Dataset, Language } from '@russia-turkey/core';
import type { DatasetSource, LoadableKind } from './dataset-source.ts';
import { periods, topics } from './timeline-modules.ts';

// Each import is spelled out: bundlers can only split what they can read. What a timeline starts with stands in
// `timeline-modules.ts`, so that its first view does not carry this list.
type Loaders = { readonly [K in LoadableKind]: () => Promise<{ readonly [P in K]: Dataset[K] }> };

const collections: { readonly [L in Language]: Loaders } = {
  en: {
    events: () => import('@russia-turkey/core/en/events'),
    treaties: () => import('@russia-turkey/core/en/treaties'),
    wars: () => import('@russia-turkey/core/en/wars'),
    periods: periods.en,
    projects: () => import('@russia-turkey/core/en/projects'),
    polities: () => import('@russia-turkey/core/en/polities'),
    people: () => import('@russia-turkey/core/en/people'),
    places: () => import('@russia-turkey/core/en/places'),
    organizations: () => import('@russia-turkey/core/en/organizations'),
    perspectives: () => import('@russia-turkey/core/en/perspectives'),
    claims: () => import('@russia-turkey/core/en/claims'),
    sources: () => import('@russia-turkey/core/en/sources'),
    topics: topics.en,
  },
  ru: {
    events: () => import('@russia-turkey/core/ru/events'),
    treaties: () => import('@russia-turkey/core/ru/treaties'),
    wars: () => import('@russia-turkey/core/ru/wars'),
    periods: periods.ru,
    projects: () => import('@russia-turkey/core/ru/projects'),
    polities: () => import('@russia-turkey/core/ru/polities'),
    people: () => import('@russia-turkey/core/ru/people'),
    places: () => import('@russia-turkey/core/ru/places'),
    organizations: () => import('@russia-turkey/core/ru/organizations'),
    perspectives: () => import('@russia-turkey/core/ru/perspectives'),
    claims: () => import('@russia-turkey/core/ru/claims'),
    sources: () => import('@russia-turkey/core/ru/sources'),
    topics: topics.ru,
  },
  tr: {
    events: () => import('@russia-turkey/core/tr/events'),
    treaties: () => import('@russia-turkey/core/tr/treaties'),
    wars: () => import('@russia-turkey/core/tr/wars'),
    periods: periods.tr,
    projects: () => import('@russia-turkey/core/tr/projects'),
    polities: () => import('@russia-turkey/core/tr/polities'),
    people: () => import('@russia-turkey/core/tr/people'),
    places: () => import('@russia-turkey/core/tr/places'),
    organizations: () => import('@russia-turkey/core/tr/organizations'),
    perspectives: () => import('@russia-turkey/core/tr/perspectives'),
    claims: () => import('@russia-turkey/core/tr/claims'),
    sources: () => import('@russia-turkey/core/tr/sources'),
    topics: topics.tr,
  },
};

export const loadCollection: DatasetSource['loadCollection'] = async (kind, language) => {
  const loaded = await collections[language][kind]();
  return loaded[kind];
};

export const loadRedirects: DatasetSource['loadRedirects'] = async () =>
  (await import('@russia-turkey/core/meta')).meta.redirects;
