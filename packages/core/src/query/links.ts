import type { Relation } from '../model/record.ts';

/**
 * What a record declares about others: `{ rel, to }`, of all relations or of those named.
 *
 * @example
 * linksFrom(byId(treaties, 'treaty-of-kucuk-kaynarca-1774'), 'ends_war').map(({ to }) => to) // ['wars/russo-turkish-war-1768-1774']
 */
export const linksFrom = <L extends { readonly rel: Relation }>(
  record: { readonly links?: readonly L[] },
  ...relations: readonly L['rel'][]
): readonly L[] => only(record.links, relations);

/**
 * What other records declare about this one: `{ rel, from }`, of all relations or of those named.
 *
 * @example
 * linksTo(byId(wars, 'russo-turkish-war-1768-1774'), 'ends_war').map(({ from }) => from) // ['treaties/treaty-of-kucuk-kaynarca-1774']
 */
export const linksTo = <L extends { readonly rel: Relation }>(
  record: { readonly linkedFrom?: readonly L[] },
  ...relations: readonly L['rel'][]
): readonly L[] => only(record.linkedFrom, relations);

const only = <L extends { readonly rel: Relation }>(
  links: readonly L[] = [],
  relations: readonly L['rel'][],
): readonly L[] => (relations.length === 0 ? links : links.filter(({ rel }) => relations.includes(rel)));
