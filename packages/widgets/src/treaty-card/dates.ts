import { type Dating, type Language, formatWhen } from '@russia-turkey/core';
import { plainPrecision } from '../shared/machine-date.ts';
import { unbroken } from '../shared/unbroken.ts';
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

/** The date in both calendars, with what is doubtful about it. */
export function dateView(dating: Dating, language: Language, terms: CardTerms): DateView {
  const text = unbroken(formatWhen(dating, language)) + doubts(dating, terms);
  return plainPrecision(dating.edtf) ? { text, datetime: dating.edtf } : { text };
}
