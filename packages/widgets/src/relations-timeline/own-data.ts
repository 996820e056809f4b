import type { OwnEntries } from './own-entries.ts';
import { loadOwnEntries } from './parts.ts';

/** Where a timeline’s entries come from, when they are not the dataset’s. */
export type OwnData = { readonly events: unknown } | { readonly text: string } | { readonly src: string };

/** What a page’s own data make; a file that cannot be had is an error of the network, not of the page. */
export async function readOwnData(own: OwnData, today: number): Promise<OwnEntries> {
  const { parseOwnEntries, readOwnEntries } = await loadOwnEntries();
  if ('events' in own) return readOwnEntries(own.events, today);
  if ('text' in own) return parseOwnEntries(own.text, today);
  const response = await fetch(own.src, { credentials: 'omit' }).catch((error: unknown) => {
    throw new Error(`${own.src} cannot be reached from this page: ${(error as Error).message}.`);
  });
  if (!response.ok) throw new Error(`${own.src} answers ${response.status}.`);
  return parseOwnEntries(await response.text(), today);
}
