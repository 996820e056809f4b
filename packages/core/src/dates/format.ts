import type { HistoricalDate } from '../model/date.ts';
import type { Language } from '../model/text.ts';
import { toJulian } from './julian.ts';

export interface FormatOptions {
  /** Adds the Old Style day where `asWritten` has one. On by default. */
  readonly oldStyle?: boolean;
  /** `short` abbreviates months, for axes and margins. */
  readonly style?: 'long' | 'short';
}

const locales = { en: 'en-GB', ru: 'ru', tr: 'tr' } as const;

const words = {
  en: {
    about: (d: string) => `about ${d}`,
    since: (d: string) => `since ${d}`,
    until: (d: string) => `until ${d}`,
    oldStyle: (d: string) => `${d} Old Style`,
    or: ' or ',
  },
  ru: {
    about: (d: string) => `около ${d}`,
    since: (d: string) => `с ${d}`,
    until: (d: string) => `до ${d}`,
    oldStyle: (d: string) => `${d} ст. ст.`,
    or: ' или ',
  },
  tr: {
    about: (d: string) => `yaklaşık ${d}`,
    since: (d: string) => `${d} – günümüz`,
    until: (d: string) => `… – ${d}`,
    oldStyle: (d: string) => `eski takvimle ${d}`,
    or: ' veya ',
  },
} as const;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(
  language: Language,
  style: 'long' | 'short',
  fields: 'day' | 'month' | 'year' | 'day-month',
) {
  const key = `${language} ${style} ${fields}`;
  let made = formatters.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(locales[language], {
      timeZone: 'UTC',
      calendar: 'gregory',
      ...(fields === 'day-month' ? {} : { year: 'numeric' as const }),
      ...(fields === 'year' ? {} : { month: style }),
      ...(fields === 'day' || fields === 'day-month' ? { day: 'numeric' as const } : {}),
    });
    formatters.set(key, made);
  }
  return made;
}

// Date.UTC reads years below 100 as 19xx; the dataset begins in the 15th century, but own data may not.
function utc(isoDay: string): Date {
  const date = new Date(0);
  date.setUTCFullYear(
    Number(isoDay.slice(0, 4)),
    Number(isoDay.slice(5, 7)) - 1,
    Number(isoDay.slice(8, 10)),
  );
  return date;
}

/**
 * A date in words of the language, New Style first, Old Style beside it where the document had it.
 *
 * @example
 * formatWhen(parseEdtf('1774-07-21'), 'tr') // '21 Temmuz 1774'
 */
export function formatWhen(date: HistoricalDate, language: Language, options: FormatOptions = {}): string {
  const { oldStyle = true, style = 'long' } = options;
  const word = words[language];
  const about = date.qualifiers?.includes('approximate') === true;
  let text = body(date, language, style, about);
  if (about) text = word.about(text);
  if (date.qualifiers?.includes('uncertain') && !date.edtf.startsWith('[')) text += ' (?)';
  if (!oldStyle) return text;
  const written = date.asWritten?.find((one) => one.calendar === 'julian');
  if (!written || date.precision !== 'day' || date.earliest !== date.latest) return text;
  return `${text} (${word.oldStyle(oldStyleDay(toJulian(date.earliest), date.earliest, language, style))})`;
}

/** Only the day and month when the year is the same in both calendars. */
function oldStyleDay(julian: string, gregorian: string, language: Language, style: 'long' | 'short'): string {
  // 29 February 1700, 1800 and 1900 exist in the Julian calendar only: a leap year carries day and month.
  const sameYear = julian.slice(0, 4) === gregorian.slice(0, 4);
  return sameYear
    ? formatter(language, style, 'day-month').format(utc(`2000${julian.slice(4)}`))
    : formatter(language, style, 'day').format(utc(julian));
}

function body(date: HistoricalDate, language: Language, style: 'long' | 'short', governed: boolean): string {
  if (date.edtf.startsWith('[')) {
    const members = date.edtf.slice(1, -1).split(',');
    return members.map((member) => one(member.trim(), language, style)).join(words[language].or);
  }
  const [from, to] = date.edtf.split('/') as [string, string?];
  if (to === undefined) return one(from, language, style, governed);
  const isOpen = (end: string) => end === '..' || end === '';
  if (isOpen(from)) return words[language].until(one(to, language, style, true));
  if (isOpen(to)) return words[language].since(one(from, language, style, true));
  const fields = fieldsOf(from);
  if (fields === 'year' && fieldsOf(to) === 'year') return `${bare(from)}–${bare(to)}`;
  if (fields && fields === fieldsOf(to)) {
    return formatter(language, style, fields).formatRange(utc(padded(from)), utc(padded(to)));
  }
  return `${one(from, language, style)} – ${one(to, language, style)}`;
}

const bare = (edtf: string) => edtf.replace(/[?~%]$/, '');
const padded = (edtf: string) => `${bare(edtf)}-01-01`.slice(0, 10);

function fieldsOf(edtf: string): 'day' | 'month' | 'year' | undefined {
  const plain = bare(edtf);
  if (plain.includes('X')) return undefined;
  return plain.length === 10 ? 'day' : plain.length === 7 ? 'month' : 'year';
}

/** `governed`: after a preposition, where Russian puts the month into the genitive. */
function one(edtf: string, language: Language, style: 'long' | 'short', governed = false): string {
  const fields = fieldsOf(edtf);
  if (fields === 'month' && governed && language === 'ru') {
    const parts = formatter(language, style, 'day').formatToParts(utc(padded(edtf)));
    return parts
      .slice(2)
      .map((part) => part.value)
      .join('');
  }
  if (fields) return formatter(language, style, fields).format(utc(padded(edtf)));
  const plain = bare(edtf);
  if (plain.endsWith('XX')) return century(Number(plain.slice(0, 2)) + 1, language);
  const decade = plain.replace('X', '0');
  if (language === 'en') return `${decade}s`;
  if (language === 'ru') return `${decade}-е`;
  // Vowel harmony with the word that is spoken last: onlar, otuzlar, kırklar, altmışlar, doksanlar, but yirmiler, elliler …
  return `${decade}’${'13469'.includes(decade.charAt(2)) ? 'lar' : 'ler'}`;
}

function century(number: number, language: Language): string {
  if (language === 'tr') return `${number}. yüzyıl`;
  if (language === 'ru') return `${roman(number)} век`;
  const suffix =
    number % 10 === 1 && number !== 11
      ? 'st'
      : number % 10 === 2 && number !== 12
        ? 'nd'
        : number % 10 === 3 && number !== 13
          ? 'rd'
          : 'th';
  return `${number}${suffix} century`;
}

function roman(number: number): string {
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return 'X'.repeat(Math.floor(number / 10)) + (ones[number % 10] ?? '');
}
