import type { Language } from '@russia-turkey/core';
import type { StatusFacts } from './card-terms.ts';

export const joined = (language: Language, names: readonly string[]) =>
  new Intl.ListFormat(language).format(names);

/** An article as the instrument numbers it: `III`, `5–6`, `secret 1`. What is not a number stays as it is written. */
export const article =
  (words: { readonly one: string; readonly many: string; readonly secret: string }) =>
  (written: string): string => {
    const match = /^(secret )?([0-9IVXLC]+)([–-][0-9IVXLC]+)?$/.exec(written);
    if (!match) return written;
    const [, secret, first = '', last = ''] = match;
    return `${secret ? words.secret : last ? words.many : words.one}\u00a0${first}${last}`;
  };

export const never = ({ state, ended }: StatusFacts) => state === 'ended' && ended?.how === 'never_ratified';
