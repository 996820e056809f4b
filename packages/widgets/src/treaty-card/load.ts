import { type Language, type Treaty, find } from '@russia-turkey/core';
import { loadCollection } from '../shared/dataset.ts';
import { loadOutline } from '../shared/timeline-modules.ts';
import type { BackRecords } from './back-view.ts';
import type { FaceRecords, ForeignName } from './face-view.ts';

export type CardVariant = 'card' | 'compact' | 'line';

const languages: readonly Language[] = ['en', 'ru', 'tr'];

/** Where a card's records come from. */
export interface CardRecords {
  /** The treaties of a language; a card needs them all for the names of those that it links to. */
  readonly treaties: (language: Language) => Promise<readonly Treaty[]>;
  readonly face: typeof loadFace;
  readonly back: typeof loadBack;
}

/** The dataset that comes with the package. */
export const dataset: CardRecords = {
  treaties: (language) => loadCollection('treaties', language),
  face: loadFace,
  back: loadBack,
};

/**
 * The treaty of an id, also of one that moved; else a message that helps. Redirects are asked for only when no treaty
 * has the id.
 */
export async function resolveTreaty(
  treaties: readonly Treaty[],
  id: string,
): Promise<Treaty | { problem: string }> {
  const known = find(treaties, id);
  if (known) return known;
  const { resolveMoved } = await import('./moved.ts');
  return resolveMoved(treaties, id);
}

/** What a variant shows before anything is opened. A line needs the treaties only. */
async function loadFace(
  treaty: Treaty,
  treaties: readonly Treaty[],
  variant: CardVariant,
  language: Language,
): Promise<FaceRecords> {
  const full = variant === 'card';
  const none = Promise.resolve([]);
  const [polities, organizations, people, places, wars, otherNames] = await Promise.all([
    variant === 'line' ? none : loadCollection('polities', language),
    variant !== 'line' && hasOrganization(treaty) ? loadCollection('organizations', language) : none,
    full ? loadCollection('people', language) : none,
    variant === 'line' ? none : loadCollection('places', language),
    full && namesWar(treaty) ? loadCollection('wars', language) : none,
    full && find(treaties, treaty.id) ? loadOtherNames(treaty.id, language) : none,
  ]);
  return { treaties, polities, organizations, people, places, wars, otherNames };
}

const hasOrganization = ({ parties }: Treaty) =>
  parties.some(({ organization }) => organization !== undefined);

const namesWar = ({ links = [], linkedFrom = [] }: Treaty) =>
  links.some(({ to }) => to.startsWith('wars/')) || linkedFrom.some(({ from }) => from.startsWith('wars/'));

/**
 * The names in the other two languages, from their outlines: they weigh less than half of what the treaties of two
 * languages or those of all three do.
 */
async function loadOtherNames(id: string, language: Language): Promise<readonly ForeignName[]> {
  const others = languages.filter((other) => other !== language);
  const outlines = await Promise.all(others.map(loadOutline));
  return others.flatMap((lang, index) => {
    const entry = outlines[index]?.find((one) => one.kind === 'treaties' && one.id === id);
    return entry ? [{ lang, text: entry.label }] : [];
  });
}

/** What the details need: claims with their holders where there are claims, and the sources, the heaviest of all. */
async function loadBack(treaty: Treaty, language: Language, withSources: boolean): Promise<BackRecords> {
  const none = Promise.resolve([]);
  const spoken = (treaty.claims?.length ?? 0) > 0;
  const [claims, perspectives, organizations, sources] = await Promise.all([
    spoken ? loadCollection('claims', language) : none,
    spoken ? loadCollection('perspectives', language) : none,
    spoken ? loadCollection('organizations', language) : none,
    withSources ? loadCollection('sources', language) : none,
  ]);
  return { claims, perspectives, organizations, sources };
}
