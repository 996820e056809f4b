import { type Opened, inPage, prepare } from './browser.ts';
import { type FinalPicture, finalPicture } from './final-picture.ts';
import type { ContestantName } from './measurement.ts';
import type { Wanted } from './page/contract.ts';
import { type Arena, tooMany } from './row.ts';
import type { PageOptions } from './site-page.ts';

/** What to do before a contestant shows its entries, and after its picture is final. */
interface Work<Before, After> {
  readonly before?: (opened: Opened) => Promise<Before>;
  readonly after: (opened: Opened, picture: FinalPicture, before: Before | undefined) => Promise<After>;
}

/** Mounts so many synthetic entries; undefined when that does not come to an end. */
export async function mounted<After, Before = undefined>(
  { site, failed }: Arena,
  contestant: ContestantName,
  wanted: Wanted,
  { before, after }: Work<Before, After>,
  options: Omit<PageOptions, 'contestant'> = {},
): Promise<After | undefined> {
  const size = tooMany(contestant, 'count' in wanted ? wanted.count : wanted.entries.length);
  if (failed.has(size)) return undefined;
  const result = await inPage(site, { contestant, ...options }, async (opened) => {
    await prepare(opened.page, wanted);
    const known = await before?.(opened);
    const picture = await finalPicture(opened);
    return picture && { value: await after(opened, picture, known) };
  });
  if (!result) failed.add(size);
  return result?.value;
}
