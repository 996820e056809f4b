import { type Dating, type Language, formatWhen } from '@russia-turkey/core';
import { plainPrecision } from '../shared/machine-date.ts';
import type { CardTerms } from './words/card-terms.ts';

/** A date as a card shows it. */
export interface DateView {
  readonly text: string;
  /** For `<time>`; an interval, a set or a decade has none. */
  readonly datetime?: string;
}

/** What is doubtful about a date, to stand after it. */
export function doubts(dating: Dating, terms: CardTerms): string {
  const found = [dating.inferred && terms.inferred, dating.calendarDoubt && terms.calendarDoubt].filter(
    Boolean,
  );
  return found.length > 0 ? ` (${found.join(', ')})` : '';
}

/** A day stays with its month, and a year with its “г.”, when a line breaks. */
export const unbroken = (text: string): string => text.replace(/(?<=\d) (?=\p{L})/gu, '\u00a0');

/** The date in both calendars, with what is doubtful about it. */
export function dateView(dating: Dating, language: Language, terms: CardTerms): DateView {
  const text = unbroken(formatWhen(dating, language)) + doubts(dating, terms);
  return plainPrecision(dating.edtf) ? { text, datetime: dating.edtf } : { text };
}
