import type { HistoricalDate } from '../model/date.ts';
import type { Language } from '../model/text.ts';
import { type Fields, bare, fieldsOf, formatter, utc } from './plain.ts';

export interface FormatOptions {
  /** Adds the Old Style day where `asWritten` has one. On by default. */
  readonly oldStyle?: boolean;
  /** `short` abbreviates months, for axes and margins. */
  readonly style?: 'long' | 'short';
}

/** About, since, Old Style, or. */
const words = {
  en: ['about _', 'since _', '_ Old Style', ' or '],
  ru: ['около _', 'с _', '_ ст. ст.', ' или '],
  tr: ['yaklaşık _', '_ – günümüz', 'eski takvimle _', ' veya '],
} as const;

/**
 * A date in words of the language, New Style first, Old Style beside it where the document had it. Another language than
 * the three is answered in English.
 *
 * @example
 * formatWhen(parseEdtf('1774-07-21'), 'tr') // '21 Temmuz 1774'
 * formatWhen({ ...parseEdtf('1774-07-21'), asWritten: [{ calendar: 'julian', date: '1774-07-10' }] }, 'en') // '21 July 1774 (10 July Old Style)'
 */
export function formatWhen(
  date: HistoricalDate,
  asked: Language,
  { oldStyle = true, style = 'long' }: FormatOptions = {},
): string {
  const language = asked === 'ru' || asked === 'tr' ? asked : 'en';
  const [about, since, julian, or] = words[language];
  const { edtf, asWritten } = date;
  const isAbout = /[~%]/.test(edtf);
  const as = (fields: Fields) => formatter(language, style, fields);

  /** `governed`: after a preposition, where Russian puts the month into the genitive. */
  const single = (part: string, governed?: boolean): string => {
    const fields = fieldsOf(part);
    // The first of the month, without its “1 ”.
    if (fields === 'ym' && governed) return as('ymd').format(utc(part)).slice(2);
    return fields ? as(fields).format(utc(part)) : decadeOrCentury(part, language);
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
          : as(fields).formatRange(utc(from), utc(to));
  if (isAbout) text = about.replace('_', text);
  if (/[?%]/.test(edtf)) text += ' (?)';

  const written =
    oldStyle && fields === 'ymd' && !to && asWritten?.find(({ calendar }) => calendar === 'julian')?.date;
  if (!written || fieldsOf(written) !== 'ymd') return text;
  // The year only where it differs. A leap year also has the 29 February of 1700, 1800 and 1900.
  const sameYear = written.startsWith(from.slice(0, 4));
  const day = as(sameYear ? 'md' : 'ymd').format(utc(sameYear ? `2000${written.slice(4)}` : written));
  return `${text} (${julian.replace('_', day)})`;
}

/** `177X` and `17XX`. */
function decadeOrCentury(edtf: string, language: Language): string {
  const decade = edtf.replace('X', '0');
  const number = parseInt(edtf) + 1;
  const last = number % 10;
  if (!edtf.endsWith('XX')) {
    if (language === 'en') return `${decade}s`;
    if (language === 'ru') return `${decade}-е`;
    // Vowel harmony with the word that is spoken last: onlar, otuzlar, kırklar, altmışlar, doksanlar, but yirmiler, elliler …
    return `${decade}’${/[13469].$/.test(decade) ? 'lar' : 'ler'}`;
  }
  if (language === 'tr') return `${number}. yüzyıl`;
  if (language === 'en') {
    return `${number}${['th', 'st', 'nd', 'rd'][number - last === 10 ? 0 : last] ?? 'th'} century`;
  }
  const roman = 'I'
    .repeat(number)
    .replace(/I{10}/g, 'X')
    .replace(/I{9}/, 'IX')
    .replace(/I{5}/, 'V')
    .replace(/I{4}/, 'IV');
  return `${roman} век`;
}
