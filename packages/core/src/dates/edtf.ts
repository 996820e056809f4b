import type { HistoricalDate, Precision } from '../model/date.ts';
import { DateError } from './errors.ts';
import { daysInGregorianMonth } from './iso-day.ts';

const SHAPE =
  'Write a date like 1774, 1774-07, 1774-07-21, 1774~, 192X, 1768/1774, 2023-06-03/.. or [1747-04-10,1747-04-21].';
const FIRST = '0001-01-01';
const LAST = '9999-12-31';
const order: readonly Precision[] = ['day', 'month', 'year', 'decade', 'century'];

type Read = Omit<HistoricalDate, 'edtf'>;

/**
 * Reads the subset of EDTF (ISO 8601-2) that the dataset uses: years, months and days, `?` `~` `%` at the end, `X` in
 * the last digits of a year, intervals with open ends, and sets of single dates (one of several).
 *
 * @throws {DateError} what is wrong and what would be accepted
 * @example
 * parseEdtf('1774-07').latest // '1774-07-31'
 * parseEdtf('1853-10/1856').latestStart // '1853-10-31'
 */
export function parseEdtf(edtf: string): HistoricalDate {
  if (typeof edtf !== 'string') throw new DateError(edtf, 'it is not text', SHAPE);
  if (edtf.length > 200) throw new DateError(edtf, 'it is longer than 200 characters', SHAPE);
  return { edtf, ...(edtf.includes('/') ? interval(edtf) : edtf.startsWith('[') ? set(edtf) : single(edtf)) };
}

function single(text: string): Read {
  const match = /^(\d{2}(?:\d\d|\dX|XX))(?:-(\d\d)(?:-(\d\d))?)?([?~%])?$/.exec(text);
  if (!match) throw new DateError(text, 'it is not in the form the dataset uses', SHAPE);
  const [, year = '', month, day, mark] = match;
  const open = year.endsWith('XX') ? 2 : year.endsWith('X') ? 1 : 0;
  if (year === '0000') throw new DateError(text, 'there is no year 0 here', SHAPE);
  if (open && month) throw new DateError(text, 'a month needs a full year', SHAPE);
  if (month && !(month > '00' && month < '13')) {
    throw new DateError(text, `there is no month ${month}`, 'Use 01 to 12.');
  }
  const last = String(daysInGregorianMonth(Number(year), Number(month ?? 12)));
  if (day && !(day > '00' && day <= last)) {
    throw new DateError(
      text,
      `${year}-${month ?? ''} has ${last} days in the Gregorian calendar`,
      `Use 01 to ${last}, or put another calendar’s date under as_written.`,
    );
  }
  // Years 1 to 9 and 1 to 99 begin with year 1: there is no year 0.
  const from = year.replaceAll('X', '0').replace('0000', '0001');
  const qualifiers: NonNullable<Read['qualifiers']> = [
    ...(mark === '?' || mark === '%' ? (['uncertain'] as const) : []),
    ...(mark === '~' || mark === '%' ? (['approximate'] as const) : []),
  ];
  return {
    earliest: `${from}-${month ?? '01'}-${day ?? '01'}`,
    latest: `${year.replaceAll('X', '9')}-${month ?? '12'}-${day ?? last}`,
    precision: order[day ? 0 : month ? 1 : 2 + open] ?? 'year',
    ...(mark ? { qualifiers } : {}),
  };
}

function interval(text: string): Read {
  const [a = '', b = '', ...more] = text.split('/');
  if (more.length > 0) throw new DateError(text, 'an interval has two ends', SHAPE);
  const isOpen = (end: string) => end === '..' || end === '';
  if (isOpen(a) && isOpen(b)) throw new DateError(text, 'both ends are open', SHAPE);
  const from = isOpen(a) ? undefined : single(a);
  const to = isOpen(b) ? undefined : single(b);
  const earliest = from?.earliest ?? FIRST;
  const latest = to?.latest ?? LAST;
  if (latest < earliest) throw new DateError(text, 'it ends before it begins', `Write ${b}/${a}.`);
  // What begins in 1774 and ends in March 1774 has begun by the end of March.
  const lastStart = from?.latest ?? FIRST;
  const firstEnd = to?.earliest ?? LAST;
  const ends = [from, to].filter((end) => end !== undefined);
  const qualifiers = [...new Set(ends.flatMap((end) => end.qualifiers ?? []))];
  return {
    earliest,
    latest,
    latestStart: lastStart < latest ? lastStart : latest,
    earliestEnd: firstEnd > earliest ? firstEnd : earliest,
    precision: coarsest(ends),
    ...(qualifiers.length > 0 ? { qualifiers } : {}),
    ...(from ? (to ? {} : { open: 'end' }) : { open: 'start' }),
  };
}

function set(text: string): Read {
  if (!text.endsWith(']')) throw new DateError(text, 'the set is not closed', SHAPE);
  const members = text
    .slice(1, -1)
    .split(',')
    .map((member) => single(member.trim()));
  if (members.length < 2) throw new DateError(text, 'a set has at least two dates', SHAPE);
  const days = members.flatMap(({ earliest, latest }) => [earliest, latest]).sort();
  return {
    earliest: days[0] ?? FIRST,
    latest: days.at(-1) ?? LAST,
    precision: coarsest(members),
    qualifiers: ['uncertain'],
  };
}

const coarsest = (dates: readonly Read[]): Precision =>
  order[Math.max(...dates.map(({ precision }) => order.indexOf(precision)))] ?? 'year';
