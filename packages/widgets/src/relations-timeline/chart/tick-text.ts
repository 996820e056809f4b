import type { Language } from '@russia-turkey/core';
import { toIso, yearOf } from '../entry.ts';
import type { Tick } from './scale.ts';

const tickFormats = new Map<string, Intl.DateTimeFormat>();

/** A year by its number, a month or a day by its short name. */
export function tickText({ day, unit, withYear }: Tick, language: Language): string {
  if (unit === 'year') return String(yearOf(day));
  const key = `${language} ${unit} ${withYear}`;
  let format = tickFormats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      timeZone: 'UTC',
      month: 'short',
      ...(unit === 'day' ? { day: 'numeric' as const } : {}),
      ...(withYear ? { year: 'numeric' as const } : {}),
    });
    tickFormats.set(key, format);
  }
  return format.format(new Date(toIso(day)));
}
