import { type HistoricalDate, type Language, formatWhen } from '@russia-turkey/core';
import { plainPrecision } from '../shared/machine-date.ts';
import { type Markup, markup } from './markup.ts';

const time = (datetime: string, text: string): Markup => markup`<time datetime="${datetime}">${text}</time>`;

/**
 * A date in words, with `<time>` around each day, month or year that a machine can read: one of a plain date, two of an
 * interval or of two that are possible, none of what is only about.
 *
 * @param when EDTF that `parseEdtf` has read before
 * @param julian its Old Style day
 * @example
 * String(dateMarkup('1774-07-21', 'en', '1774-07-10')) // '<time datetime="1774-07-21">21 July 1774 (10 July Old Style)</time>'
 * String(dateMarkup('1768/1774', 'tr')) // '<time datetime="1768">1768</time>–<time datetime="1774">1774</time>'
 * String(dateMarkup('1774~', 'en')) // 'about 1774'
 */
export function dateMarkup(when: string, language: Language, julian?: string): Markup {
  const text = formatWhen(dateOf(when, julian), language);
  if (plainPrecision(when)) return time(when, text);

  const [, from = '', to = ''] = /^\[?([\d-]+)[/,]([\d-]+|\.\.)\]?$/.exec(when) ?? [];
  if (!plainPrecision(from)) return markup`${text}`;
  const first = formatWhen(dateOf(from), language);
  if (to === '..') {
    // Russian has another case after “since”: there the words stay together.
    const at = text.indexOf(first);
    return at < 0
      ? time(from, text)
      : markup`${text.slice(0, at)}${time(from, first)}${text.slice(at + first.length)}`;
  }
  const last = formatWhen(dateOf(to), language);
  if (!plainSpaces(text).endsWith(plainSpaces(last))) return markup`${text}`;
  // “6–21 July 1774”: what the two share is said once, with the last.
  const before = text.slice(0, text.length - last.length);
  const start = plainSpaces(before).startsWith(plainSpaces(first))
    ? before.slice(0, first.length)
    : before.replace(/\s*[–—-]\s*$/u, '');
  if (start === '' || start === before) return markup`${text}`;
  return markup`${time(from, start)}${before.slice(start.length)}${time(to, text.slice(before.length))}`;
}

/** Some versions of `Intl` write an interval with other spaces than a date. Each stands for one. */
const plainSpaces = (text: string): string => text.replace(/\s/gu, ' ');

/**
 * What the words of a date are made of; reading it again for its limits would double the time of a long list. A written
 * day that no calendar has is not shown.
 */
function dateOf(edtf: string, julian?: string): HistoricalDate {
  const date = { edtf, earliest: edtf, latest: edtf, precision: 'day' } as const;
  return typeof julian === 'string' &&
    plainPrecision(julian) === 'day' &&
    !Number.isNaN(Date.parse(`2000${julian.slice(4)}`))
    ? { ...date, asWritten: [{ calendar: 'julian', date: julian }] }
    : date;
}
