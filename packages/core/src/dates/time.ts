import { DateError } from './errors.ts';

/** First and last day, as ISO days that sort as text. */
export interface Time {
  readonly earliest: string;
  readonly latest: string;
}

/** The first and last day that are reckoned with; an open end is one of them. */
export const always: Time = { earliest: '0001-01-01', latest: '9999-12-31' };

/**
 * The first and the last day of a year, month, day or interval in EDTF.
 *
 * @throws {DateError} what is wrong and what would be accepted
 */
export function timeOf(edtf: string): Time {
  if (typeof edtf !== 'string') refuse(edtf);
  const [from = '', to, more] = edtf.split('/');
  if (to === undefined) return singleTime(from);
  if (more !== undefined) refuse(edtf);
  const { earliest } = singleTime(from);
  const { latest } = to === '..' ? always : singleTime(to);
  if (latest < earliest) refuse(edtf, 'it ends before it begins', `Write ${to}/${from}.`);
  return { earliest, latest };
}

/** A year, month or day, perhaps with `X` for the last digits of the year, perhaps with `?`, `~` or `%`. */
export function singleTime(text: string): Time {
  const [, year, month = '', day] =
    /^(?!0000)(\d\d(?:\d\d|\dX|XX))(?:(?<!X)-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?[?~%]?$/.exec(
      text,
    ) ?? [];
  if (!year) refuse(text);
  // Years 1 to 9 and 1 to 99 begin with year 1.
  const from = year.replaceAll('X', '0').replace('0000', '0001');
  const last = String(new Date(Date.UTC(Number(from), Number(month || 12), 0)).getUTCDate());
  if (day && day > last) {
    refuse(text, `that Gregorian month has ${last} days`, `Use 01 to ${last}.`);
  }
  return {
    earliest: `${from}-${month || '01'}-${day ?? '01'}`,
    latest: `${year.replaceAll('X', '9')}-${month || '12'}-${day ?? last}`,
  };
}

export function refuse(
  text: unknown,
  reason = 'its form is unknown',
  remedy = 'Write it like 1774-07-21, 1774-07~, 177X, 1768/1774 or 2023/...',
): never {
  throw new DateError(text, reason, remedy);
}
