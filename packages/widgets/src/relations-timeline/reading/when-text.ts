import { type Language, formatWhen, parseEdtf } from '@russia-turkey/core';
import { unbroken } from '../../shared/unbroken.ts';
import type { Entry } from '../entry.ts';

/** The date of an entry in words: short for a margin, or whole and with its Old Style date. */
export function whenText({ when, julian }: Entry, language: Language, style: 'short' | 'full'): string {
  const date = parseEdtf(when);
  const written = julian ? { ...date, asWritten: [{ calendar: 'julian' as const, date: julian }] } : date;
  return unbroken(
    style === 'short' ? formatWhen(date, language, { style: 'short' }) : formatWhen(written, language),
  );
}
