import type { Test } from './where.ts';

/**
 * Records in which a polity, person or organization takes part.
 *
 * @example
 * where(treaties, involving('polities/ottoman-empire'))
 */
export function involving(ref: string): Test<object> {
  const slash = ref.indexOf('/');
  const kind = ref.slice(0, slash);
  const id = ref.slice(slash + 1);
  return (record) => {
    const r = record as Partial<Record<string, unknown>>;
    const has = (list: unknown, wanted: string) => Array.isArray(list) && list.includes(wanted);
    if (has(r['actors'], ref) || has(r['recipients'], ref) || has(r['heldBy'], ref)) return true;
    if (kind === 'people') {
      return has(r['people'], id) || groups(r['parties']).some((party) => has(party['signatories'], id));
    }
    if (kind === 'organizations') return has(r['organizations'], id);
    if (kind !== 'polities') return false;
    return (
      has(r['parties'], id) ||
      groups(r['parties']).some((party) => party['polity'] === id) ||
      groups(r['sides']).some((side) => has(side['polities'], id)) ||
      r['of'] === id ||
      r['in'] === id ||
      r['polity'] === id
    );
  };
}

const groups = (list: unknown): Record<string, unknown>[] =>
  Array.isArray(list)
    ? list.filter((one): one is Record<string, unknown> => typeof one === 'object' && one !== null)
    : [];
