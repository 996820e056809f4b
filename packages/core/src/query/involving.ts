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
export function involving<T>(ref: RefIn<T>): Test<T> {
  const whole: string = ref;
  const id = whole.slice(whole.indexOf('/') + 1);
  const [refs = [], ids = [], single = []] = byKind[whole.slice(0, -id.length - 1)] ?? [];
  return (record) => {
    const fields = record as Fields;
    return (
      general.some((field) => has(fields[field], whole)) ||
      ids.some((field) => has(fields[field], id)) ||
      single.some((field) => fields[field] === id) ||
      refs.some(([group, field]) => {
        const list = fields[group];
        return (
          Array.isArray(list) &&
          list.some((one: Fields) => one[field] === id || one[field] === whole || has(one[field], id))
        );
      })
    );
  };
}

type Fields = Readonly<Record<string, unknown>>;

const general = ['actors', 'recipients', 'heldBy'];
const reported = ['series', 'reporter'] as const;

/** Per kind: fields inside lists of groups, fields that list ids, fields that are one id. */
const byKind: Readonly<
  Record<string, readonly [(readonly [string, string])[], string[]?, string[]?] | undefined>
> = {
  polities: [
    [
      ['parties', 'polity'],
      ['sides', 'polities'],
      ['offices', 'polity'],
    ],
    ['parties'],
    ['of', 'in', 'polity', 'initiator'],
  ],
  people: [[['parties', 'signatories'], reported], ['people']],
  organizations: [[['parties', 'organization'], reported], ['organizations']],
  perspectives: [[reported], [], ['perspective']],
};

const has = (list: unknown, wanted: string) => Array.isArray(list) && list.includes(wanted);
