import { safeUrl } from '@russia-turkey/core';
import type { Destination } from './face-view.ts';

/** Whether a pattern leads to records, and links may lead there. */
export const isLinkBase = (base: string): boolean => base.includes('{id}') && safeUrl(base) !== undefined;

/** The address of a record after a pattern; wars have one only where the pattern names the `{kind}`. */
export function addressAfter(base: string | undefined, { kind, id }: Destination): string | undefined {
  if (base === undefined || (kind !== 'treaties' && !base.includes('{kind}'))) return undefined;
  return safeUrl(base.replaceAll('{kind}', kind).replaceAll('{id}', encodeURIComponent(id)));
}
