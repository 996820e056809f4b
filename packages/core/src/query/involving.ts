import type { RefIn } from '../model/reference.ts';
import type { Test } from './where.ts';

/**
 * Records in which a polity, person, organization or perspective takes part: as a party or signatory, a side, an actor
 * or recipient, a holder, a reporter, or as whose mission, organization or project it is.
 *
 * @example
 * where(treaties, involving('people/repnin-nikolai')).map(({ id }) => id) // ['treaty-of-kucuk-kaynarca-1774']
 * where(wars, involving('polities/ottoman-empire')).length > 5 // true
 */
export function involving<T>(
  ref: RefIn<T, 'polities' | 'people' | 'organizations' | 'perspectives'>,
): Test<T> {
  const whole: string = ref;
  const id = whole.slice(whole.indexOf('/') + 1);
  const takesPart = byKind[whole.slice(0, -id.length - 1)];
  const isPolity = whole.startsWith('polities/');
  return (record) => {
    const fields = record as Fields;
    // By kind, where records are many: to look for the fields that a record has not costs five times more.
    if (isPolity) {
      switch (fields['kind']) {
        case 'treaties':
          return hasWithin(fields['parties'], 'polity', id);
        case 'events':
          return has(fields['actors'], whole) || has(fields['recipients'], whole);
        case 'wars':
          return hasWithin(fields['sides'], 'polities', id) || fields['initiator'] === id;
      }
    }
    return (
      has(fields['actors'], whole) ||
      has(fields['recipients'], whole) ||
      has(fields['heldBy'], whole) ||
      takesPart?.(fields, id, whole) === true
    );
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** Per kind, where a record names one. Field by field: a list of fields to look at costs three times the time. */
const byKind: Readonly<Record<string, ((fields: Fields, id: string, whole: string) => boolean) | undefined>> =
  {
    polities: (fields, id) =>
      has(fields['parties'], id) ||
      hasWithin(fields['parties'], 'polity', id) ||
      hasWithin(fields['sides'], 'polities', id) ||
      hasWithin(fields['offices'], 'polity', id) ||
      fields['of'] === id ||
      fields['in'] === id ||
      fields['polity'] === id ||
      fields['initiator'] === id,
    people: (fields, id, whole) =>
      has(fields['people'], id) ||
      hasWithin(fields['parties'], 'signatories', id) ||
      hasWithin(fields['series'], 'reporter', whole),
    organizations: (fields, id, whole) =>
      has(fields['organizations'], id) ||
      hasWithin(fields['parties'], 'organization', id) ||
      hasWithin(fields['series'], 'reporter', whole),
    perspectives: (fields, id, whole) =>
      hasWithin(fields['series'], 'reporter', whole) || fields['perspective'] === id,
  };

const has = (list: unknown, wanted: string): boolean => Array.isArray(list) && list.includes(wanted);

function hasWithin(groups: unknown, field: string, wanted: string): boolean {
  if (!Array.isArray(groups)) return false;
  for (const group of groups as readonly Fields[]) {
    const value = group[field];
    if (value === wanted || has(value, wanted)) return true;
  }
  return false;
}
