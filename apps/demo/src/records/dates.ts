import {
  type Dating,
  type HistoricalDate,
  type Language,
  formatWhen,
  parseEdtf,
  toJulian,
} from '@russia-turkey/core';
import { unbroken } from '@russia-turkey/widgets/words';
import { type Html, html } from '../site/html.ts';
import { pageWords, typeWords } from './wording/index.ts';

/** On the next day Russia dated as others did. */
const lastOldStyleDay = '1918-02-13';

/** A day of the years in which Russia dated by the Julian calendar, with its day there; anything else as it is. */
export function inBothCalendars(date: HistoricalDate): HistoricalDate {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(date.edtf);
  if (!isDay || date.edtf > lastOldStyleDay || date.asWritten?.some(({ calendar }) => calendar === 'julian'))
    return date;
  return { ...date, asWritten: [{ calendar: 'julian', date: toJulian(date.edtf) }] };
}

/** A date in words, for a line of text. */
export const dateText = (date: HistoricalDate, language: Language, oldStyle = false): string =>
  unbroken(formatWhen(oldStyle ? inBothCalendars(date) : date, language, { oldStyle }));

/** A date that machines read where it is a single one: `<time>` knows no spans, decades or doubts. */
export function time(date: HistoricalDate, language: Language, oldStyle = false): Html {
  const text = dateText(date, language, oldStyle);
  return /^\d{4}(-\d\d(-\d\d)?)?$/.test(date.edtf)
    ? html`<time datetime=${date.edtf}>${text}</time>`
    : html`<span class="time">${text}</span>`;
}

/** What is doubtful about a date, and how the document itself gave it, where that is not the Old Style beside it. */
export function remarksOn(dating: Dating, language: Language): readonly string[] {
  const words = pageWords[language];
  const { calendars } = typeWords[language];
  return [
    ...(dating.inferred ? [words.inferred] : []),
    ...(dating.calendarDoubt ? [words.calendarDoubt] : []),
    ...(dating.asWritten ?? [])
      .filter(({ calendar, text }) => calendar !== 'julian' || text !== undefined)
      .map(({ calendar, date, text }) => words.asWritten(text ?? date, calendars[calendar])),
  ];
}

/** A date after “from” and “until”, which Russian puts into the genitive; an open span has it there. */
function governed(date: HistoricalDate, language: Language): string {
  if (language !== 'ru' || !isPlain(date)) return dateText(date, language);
  const text = dateText(parseEdtf(`${date.edtf}/..`), language).replace(/^с\s/, '');
  return /^\d{4}$/.test(text) ? `${text}\u00a0г.` : text;
}

/** One day, month, year, decade or century, and no doubt about it. */
const isPlain = ({ edtf }: HistoricalDate): boolean => /^[\dX-]+$/.test(edtf);

/** From one date to another, either of which may not be known. */
export function spanText(
  from: HistoricalDate | undefined,
  to: HistoricalDate | undefined,
  language: Language,
): string | undefined {
  const words = pageWords[language];
  if (from && to) {
    if (from.edtf === to.edtf) return dateText(from, language);
    // One of several days, or a span, cannot be the end of a span.
    return [from, to].every(({ edtf }) => /^[\dX-]+[?~%]?$/.test(edtf))
      ? unbroken(formatWhen(parseEdtf(`${from.edtf}/${to.edtf}`), language))
      : `${dateText(from, language)} – ${dateText(to, language)}`;
  }
  if (from) return words.from(governed(from, language));
  return to && words.until(governed(to, language));
}
