import { DateError, formatWhen, fromCalendar, parseEdtf } from '../../src/dates/index.ts';
import type { Calendar } from '../../src/model/date.ts';

/** A date as an author types it, in the fields of a record. */
export interface DateAnswer {
  readonly when: string;
  readonly as_written?: readonly { readonly calendar: Calendar; readonly date: string }[];
}

const names: Readonly<Record<string, Calendar>> = {
  os: 'julian',
  'o.s.': 'julian',
  'old style': 'julian',
  julian: 'julian',
  islamic: 'islamic',
  hijri: 'islamic',
  ah: 'islamic',
  rumi: 'rumi',
  byzantine: 'byzantine',
};

/**
 * Reads what an author types: EDTF, or year-month-day with the name of another calendar behind it (`OS` or `julian`,
 * `islamic` or `AH`, `rumi`, `byzantine`). The latter gives both the Gregorian date and the one of the document.
 *
 * @throws {DateError} for what is neither, with what would be
 * @example
 * readDateAnswer('1774-07-10 OS').when // '1774-07-21'
 * readDateAnswer('1774~') // { when: '1774~' }
 */
export function readDateAnswer(text: string): DateAnswer {
  const trimmed = text.trim();
  const match = /^(\S+)\s+(.+)$/.exec(trimmed);
  const calendar = match?.[2] === undefined ? undefined : names[match[2].toLowerCase()];
  if (!match?.[1] || !calendar) {
    try {
      return { when: parseEdtf(trimmed).edtf };
    } catch (error) {
      if (!(error instanceof DateError) || !match) throw error;
      throw new DateError(
        trimmed,
        `“${match[2] ?? ''}” is no calendar`,
        'Write 1774-07-10 OS, 1188-05-12 islamic, 1293-04-12 rumi or 7208-12-31 byzantine.',
      );
    }
  }
  const date = match[1];
  const { earliest, latest } = fromCalendar(calendar, date);
  return {
    when: earliest === latest ? earliest : `${earliest}/${latest}`,
    as_written: [{ calendar, date }],
  };
}

/** The answer in words, so that an author sees at once what was understood; empty for what is no date (yet). */
export function explainDateAnswer(text: string): string {
  try {
    const { when, as_written: asWritten } = readDateAnswer(text);
    const shown = formatWhen({ ...parseEdtf(when), ...(asWritten ? { asWritten } : {}) }, 'en');
    const within = asWritten?.[0] && fromCalendar(asWritten[0].calendar, asWritten[0].date).within;
    return within ? `${shown}, within ${within} day` : shown;
  } catch (error) {
    if (error instanceof DateError) return '';
    throw error;
  }
}
