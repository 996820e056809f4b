import type { RefIn } from '../model/reference.ts';
import type { Test } from './where.ts';

/**
 * Records in which a polity, person, organization or perspective takes part: as a party or signatory, a side, an actor
 * or recipient, a holder, a reporter, or as whose mission, office, organization, perspective or project it is.
 *
 * @example
 * where(treaties, involving('people/repnin-nikolai')).map(({ id }) => id) // ['treaty-of-kucuk-kaynarca-1774']
 * where(wars, involving('polities/ottoman-empire')).length > 5 // true
 */
export function involving<T>(
  ref: RefIn<T, 'polities' | 'people' | 'organizations' | 'perspectives'>,
): Test<T> {
  const whole: string = ref;
  const [kind, id] = `${whole}/`.split('/') as [string, string];
  const takesPart = Object.hasOwn(byKind, kind) ? byKind[kind] : undefined;
  const asAnything = (fields: Fields) =>
    has(fields['actors'], whole) ||
    has(fields['recipients'], whole) ||
    takesPart?.(fields, id) === true ||
    has(fields['heldBy'], whole) ||
    has(fields['of'], whole) ||
    hasWithin(fields['series'], 'reporter', whole);
  if (kind !== 'polities') return (record) => asAnything(record as Fields);
  // By kind, where records are many: to look for the fields that a record has not costs five times more.
  return (record) => {
    const fields = record as Fields;
    if (fields['kind'] === 'treaties') return isParty(fields['parties'], id);
    if (fields['kind'] === 'events' && !fields['parties'])
      return has(fields['actors'], whole) || has(fields['recipients'], whole);
    return asAnything(fields);
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** Per kind, where a record names one by its id. Field by field: a list of fields to look at costs three times the time. */
const byKind: Readonly<Record<string, (fields: Fields, id: string) => boolean>> = {
  polities: (fields, id) =>
    hasWithin(fields['parties'], 'polity', id) ||
    hasWithin(fields['sides'], 'polities', id) ||
    hasWithin(fields['offices'], 'polity', id) ||
    fields['of'] === id ||
    fields['in'] === id ||
    fields['polity'] === id ||
    fields['initiator'] === id,
  people: (fields, id) => has(fields['people'], id) || hasWithin(fields['parties'], 'signatories', id),
  organizations: (fields, id) =>
    has(fields['organizations'], id) || hasWithin(fields['parties'], 'organization', id),
  perspectives: (fields, id) => fields['perspective'] === id,
};

const has = (list: unknown, wanted: string): boolean => Array.isArray(list) && list.includes(wanted);

/** The same as below of treaties alone: a field by its name is read in half the time. */
function isParty(parties: unknown, wanted: string): boolean {
  if (!Array.isArray(parties)) return false;
  for (const party of parties as readonly { readonly polity?: string }[])
    if (party.polity === wanted || (party as unknown) === wanted) return true;
  return false;
}

/** In a list of groups, or, as projects and the outline have it, of ids. */
function hasWithin(groups: unknown, field: string, wanted: string): boolean {
  if (!Array.isArray(groups)) return false;
  for (const group of groups as readonly (string | Fields)[]) {
    const value = typeof group === 'string' ? group : group[field];
    if (typeof value === 'string' ? value === wanted : has(value, wanted)) return true;
  }
  return false;
}
