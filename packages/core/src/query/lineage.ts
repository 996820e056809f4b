import type { Relation } from '../model/record.ts';
import { find } from './by-id.ts';
import { QueryError } from './errors.ts';
import { chronological } from './chronological.ts';
import type { Dated } from './date-of.ts';
import { linksFrom, linksTo } from './links.ts';

interface Linked extends Dated {
  readonly kind: 'treaties';
  readonly id: string;
  readonly links?: readonly { readonly rel: Relation; readonly to: string }[];
  readonly linkedFrom?: readonly { readonly rel: Relation; readonly from: string }[];
}

/** The treaties that one came from, and those that came from it. */
export interface Lineage<T> {
  readonly earlier: readonly T[];
  readonly treaty: T;
  readonly later: readonly T[];
}

/**
 * The line of treaties in which one stands: those that it confirms, modifies, prolongs, replaces …, and what they in
 * turn rest on; and those that did so to it. Each side in the order of time.
 *
 * @throws {QueryError} when no treaty has the id
 * @example
 * lineage(treaties, 'treaty-of-friendship-and-neutrality-1925').later[0]?.id // 'prolongation-protocol-1929'
 */
export function lineage<T extends Linked>(treaties: readonly T[], id: T['id']): Lineage<T> {
  const treaty = find(treaties, id);
  if (!treaty)
    throw new QueryError(
      'lineage',
      id,
      'there is no such treaty',
      'Use resolveId() for one that may have moved.',
    );
  return {
    earlier: follow(treaties, treaty, (one) => linksFrom(one).map(({ to }) => to)),
    treaty,
    later: follow(treaties, treaty, (one) => linksTo(one).map(({ from }) => from)),
  };
}

function follow<T extends Linked>(
  treaties: readonly T[],
  start: T,
  next: (one: T) => readonly string[],
): T[] {
  const found = new Set([start]);
  // A set also gives what was added while it is walked, and nothing twice.
  for (const one of found) {
    const refs = next(one);
    for (const other of treaties) if (refs.includes(`treaties/${other.id}`)) found.add(other);
  }
  found.delete(start);
  return chronological([...found]);
}
