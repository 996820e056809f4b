import { type Language, formatWhen, parseEdtf } from '@russia-turkey/core';
import type { Entry } from '../entry.ts';

/** The date of an entry in words: short for a margin, or whole and with its Old Style date. */
export function whenText({ when, julian }: Entry, language: Language, style: 'short' | 'full'): string {
  const date = parseEdtf(when);
  if (style === 'short') return formatWhen(date, language, { style: 'short' });
  return formatWhen(julian ? { ...date, asWritten: [{ calendar: 'julian', date: julian }] } : date, language);
}

/** Has the platform read what it knows of a language, which takes a while, where nobody waits for it yet. */
export function prepareDates(language: Language): void {
  formatWhen(parseEdtf('1774-07-21'), language, { style: 'short' });
}
