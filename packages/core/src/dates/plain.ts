import type { Language } from '../model/text.ts';

/** Which parts of a date are shown. */
export type Fields = 'ymd' | 'ym' | 'y' | 'md';

/** How `Intl` calls the languages; English puts the day first. */
export type Locale = 'en-GB' | 'ru' | 'tr';

export const localeOf = (language: Language): Locale =>
  language === 'ru' || language === 'tr' ? language : 'en-GB';

const made: Record<string, Intl.DateTimeFormat> = {};

/** What formats these parts. Making one costs far more than using it, so each is kept. */
export const formatter = (locale: Locale, month: 'long' | 'short', fields: Fields): Intl.DateTimeFormat =>
  (made[locale + month + fields] ??= new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: fields === 'md' ? undefined : 'numeric',
    month: fields === 'y' ? undefined : month,
    day: fields.endsWith('d') ? 'numeric' : undefined,
  }));

/** Without `?`, `~`, `%` and the brackets of a set. */
export const bare = (edtf: string): string => edtf.replace(/[?~%[\]]/g, '');

/** The parts that a bare date has; nothing for a decade, a century or anything else. */
export const fieldsOf = (date: string): Fields | false | undefined =>
  /^[\d-]+$/.test(date) && ({ 4: 'y', 7: 'ym', 10: 'ymd' } as const)[date.length];

/** As `Intl` takes it. A year, month or day in ISO form is read in UTC, the first two by their first day. */
export const utc = (date: string): Date => new Date(date);

/**
 * A date for a bibliography: days, months and years in words, spans with a dash, anything else as EDTF has it. What is
 * doubtful has a question mark.
 */
export const plainDate = (edtf: string, language: Language): string =>
  bare(edtf)
    .split('/')
    .map((end) => {
      const fields = fieldsOf(end);
      return fields ? formatter(localeOf(language), 'long', fields).format(utc(end)) : end;
    })
    .join('–') + (/[?~%]/.test(edtf) ? ' (?)' : '');
