import { type Language, formatWhen, parseEdtf } from '@russia-turkey/core';
import type { Entry } from '../entry.ts';

/** The date of an entry in words: short for a margin, or whole and with its Old Style date. */
export function whenText({ when, julian }: Entry, language: Language, style: 'short' | 'full'): string {
  const date = parseEdtf(when);
  if (style === 'short') return formatWhen(date, language, { style: 'short' });
  return formatWhen(julian ? { ...date, asWritten: [{ calendar: 'julian', date: julian }] } : date, language);
}
