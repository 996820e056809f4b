import {
  type Dating,
  type Language,
  type Treaty,
  type TreatyStatus,
  find,
  formatWhen,
  parseEdtf,
  statusOn,
} from '@russia-turkey/core';
import { plainPrecision } from '../shared/machine-date.ts';
import { unbroken } from '../shared/unbroken.ts';
import { dateView, doubts } from './dates.ts';
import type { CardTerms, StatusFacts } from './words/card-terms.ts';

/** How a treaty stands on a day, in words. */
export interface StatusView {
  readonly state: TreatyStatus;
  readonly superseded: boolean;
  readonly words: string;
  readonly asOf: string;
  /** For a bracket in a sentence; nothing where the records do not tell. */
  readonly short: string | undefined;
}

/** `treaties` give the name of what replaced this one. */
export function statusView(
  treaty: Treaty,
  treaties: readonly Treaty[],
  day: string,
  language: Language,
  terms: CardTerms,
): StatusView {
  const state = statusOn(treaty, day);
  const start =
    state === 'in-force' ? treaty.inForceFrom : state === 'provisional' ? treaty.provisionalFrom : undefined;
  const { ended } = treaty;
  const facts: StatusFacts = {
    state,
    type: treaty.type,
    ...(start
      ? {
          since: {
            text: dateView(start, language, terms).text,
            governed: since(start, language, terms),
            plain: plainPrecision(start.edtf),
          },
        }
      : {}),
    ...(ended
      ? {
          ended: {
            how: ended.how,
            when: dateView(ended, language, terms).text,
            replacedBy: replacements(treaty, treaties),
          },
        }
      : {}),
  };
  return {
    state,
    superseded: state === 'ended' && ended?.how === 'replaced',
    words: terms.status(facts),
    asOf: terms.asOf(unbroken(formatWhen(parseEdtf(day), language))),
    short: terms.shortStatus({
      ...facts,
      ...(facts.ended && ended
        ? { ended: { ...facts.ended, when: unbroken(formatWhen(ended, language, { oldStyle: false })) } }
        : {}),
    }),
  };
}

/** “since 9 November 1936”: core knows the case that follows the preposition. */
function since(start: Dating, language: Language, terms: CardTerms): string {
  if (!plainPrecision(start.edtf)) return `(${dateView(start, language, terms).text})`;
  return unbroken(formatWhen(parseEdtf(`${start.edtf}/..`), language)) + doubts(start, terms);
}

function replacements(treaty: Treaty, treaties: readonly Treaty[]): readonly string[] {
  const names = (treaty.linkedFrom ?? [])
    .filter(({ rel, from }) => rel === 'replaces' && from.startsWith('treaties/'))
    .map(({ from }) => find(treaties, from.slice('treaties/'.length))?.label);
  return [...new Set(names.filter((name) => name !== undefined))];
}
