import type { HistoricalDate } from '../model/date.ts';
import type { Language } from '../model/text.ts';
import { type Fields, bare, fieldsOf, formatter, localeOf, utc } from './plain.ts';

export interface FormatOptions {
  /** Adds the Old Style day where `asWritten` has one. On by default. */
  readonly oldStyle?: boolean;
  /** `short` abbreviates months, for axes and margins. */
  readonly style?: 'long' | 'short';
}

/** About, since, Old Style, or. */
const words = {
  'en-GB': ['about _', 'since _', '_ Old Style', ' or '],
  ru: ['около _', 'с _', '_ ст. ст.', ' или '],
  tr: ['yaklaşık _', '_ – günümüz', 'eski takvimle _', ' veya '],
} as const;

/**
 * A date of the dataset, or one that `parseEdtf` has read, in words of the language: New Style first, Old Style beside it
 * where the document had it. Another language than the three is answered in English.
 *
 * @example
 * formatWhen(parseEdtf('1774-07-21'), 'tr') // '21 Temmuz 1774'
 * formatWhen({ ...parseEdtf('1774-07-21'), asWritten: [{ calendar: 'julian', date: '1774-07-10' }] }, 'en') // '21 July 1774 (10 July Old Style)'
 */
export function formatWhen(
  date: HistoricalDate,
  language: Language,
  { oldStyle = true, style = 'long' }: FormatOptions = {},
): string {
  const locale = localeOf(language);
  const [about, since, julian, or] = words[locale];
  const { edtf } = date;
  const isAbout = /[~%]/.test(edtf);
  const as = (fields: Fields, part: string) => formatter(locale, style, fields).format(utc(part));

  /** `governed`: after a preposition, where Russian puts it into the genitive. */
  const single = (part: string, governed?: boolean): string => {
    const fields = fieldsOf(part);
    // The first of the month, without its “1 ”.
    if (fields === 'ym' && governed) return as('ymd', part).slice(2);
    if (fields) return as(fields, part);

    // `177X` and `17XX`.
    const decade = part.replace('X', '0');
    const number = parseInt(part) + 1;
    const last = number % 10;
    if (!part.endsWith('XX')) {
      if (locale === 'ru') return `${decade}-${governed ? 'х' : 'е'}`;
      // Vowel harmony with the word that is spoken last: onlar, otuzlar, kırklar, altmışlar, doksanlar, but yirmiler, elliler …
      if (locale === 'tr') return `${decade}’${/[13469].$/.test(decade) ? 'lar' : 'ler'}`;
      return `${decade}s`;
    }
    if (locale === 'ru') {
      const roman = 'I'
        .repeat(number)
        .replace(/I{10}/g, 'X')
        .replace(/I{9}/, 'IX')
        .replace(/I{5}/, 'V')
        .replace(/I{4}/, 'IV');
      return `${roman} век${governed ? 'а' : ''}`;
    }
    if (locale === 'tr') return `${number}. yüzyıl`;
    return `${number}${(number - last !== 10 && ['', 'st', 'nd', 'rd'][last]) || 'th'} century`;
  };

  const [from = '', to] = bare(edtf).split('/');
  const fields = fieldsOf(from);
  let text = !to
    ? from
        .split(',')
        .map((member) => single(member, isAbout))
        .join(or)
    : to === '..'
      ? since.replace('_', single(from, true))
      : !fields || fields !== fieldsOf(to)
        ? `${single(from)} – ${single(to)}`
        : fields === 'y'
          ? `${from}–${to}`
          : formatter(locale, style, fields).formatRange(utc(from), utc(to));
  if (isAbout) text = about.replace('_', text);
  if (/[?%]/.test(edtf)) text += ' (?)';

  const written =
    oldStyle &&
    fields === 'ymd' &&
    !to &&
    date.asWritten?.find(({ calendar }) => calendar === 'julian')?.date;
  if (!written || fieldsOf(written) !== 'ymd') return text;
  // The year only where it differs. A leap year also has the 29 February of 1700, 1800 and 1900.
  const sameYear = written.startsWith(from.slice(0, 4));
  const day = sameYear ? as('md', `2000${written.slice(4)}`) : as('ymd', written);
  return `${text} (${julian.replace('_', day)})`;
}
