import type { HistoricalDate, Precision } from '../model/date.ts';
import { DateError } from './errors.ts';
import { daysInGregorianMonth } from './iso-day.ts';

const SHAPE =
  'Write a date like 1774, 1774-07, 1774-07-21, 1774~, 192X, 1768/1774, 2023-06-03/.. or [1747-04-10,1747-04-21].';
const FIRST = '0001-01-01';
const LAST = '9999-12-31';
const order: readonly Precision[] = ['day', 'month', 'year', 'decade', 'century'];

type Single = Omit<HistoricalDate, 'edtf'>;
type Qualifier = 'uncertain' | 'approximate';

/**
 * Reads the subset of EDTF (ISO 8601-2) that the dataset uses: years, months and days, `?` `~` `%` at the end, `X` in
 * the last digits of a year, intervals with open ends, and sets of single dates (one of several).
 *
 * @throws {DateError} what is wrong and what would be accepted
 * @example
 * parseEdtf('1774-07').latest // '1774-07-31'
 */
export function parseEdtf(edtf: string): HistoricalDate {
  if (typeof edtf !== 'string') throw new DateError(edtf, 'it is not text', SHAPE);
  if (edtf.length > 200) throw new DateError(edtf, 'it is longer than 200 characters', SHAPE);
  return { edtf, ...(edtf.includes('/') ? interval(edtf) : edtf.startsWith('[') ? set(edtf) : single(edtf)) };
}

function single(text: string): Single {
  const match = /^(\d{2}(?:\d\d|\dX|XX))(?:-(\d\d)(?:-(\d\d))?)?([?~%])?$/.exec(text);
  if (!match) throw new DateError(text, 'it is not in the form the dataset uses', SHAPE);
  const [, year = '', month, day, mark] = match;
  const low = Number(year.replaceAll('X', '0'));
  if (low === 0 && !year.includes('X')) throw new DateError(text, 'there is no year 0 here', SHAPE);
  const qualifiers: readonly Qualifier[] =
    mark === '?'
      ? ['uncertain']
      : mark === '~'
        ? ['approximate']
        : mark === '%'
          ? ['uncertain', 'approximate']
          : [];
  const rest = qualifiers.length > 0 ? { qualifiers } : {};
  const unknown = year.length - year.replaceAll('X', '').length;
  if (unknown > 0) {
    if (month) throw new DateError(text, 'a month needs a full year', SHAPE);
    const high = Number(year.replaceAll('X', '9'));
    return {
      earliest: `${String(Math.max(low, 1)).padStart(4, '0')}-01-01`,
      latest: `${String(high).padStart(4, '0')}-12-31`,
      precision: unknown === 1 ? 'decade' : 'century',
      ...rest,
    };
  }
  if (!month) return { earliest: `${year}-01-01`, latest: `${year}-12-31`, precision: 'year', ...rest };
  if (Number(month) < 1 || Number(month) > 12)
    throw new DateError(text, `there is no month ${month}`, 'Use 01 to 12.');
  const last = daysInGregorianMonth(low, Number(month));
  if (!day) {
    return {
      earliest: `${year}-${month}-01`,
      latest: `${year}-${month}-${last}`,
      precision: 'month',
      ...rest,
    };
  }
  if (Number(day) < 1 || Number(day) > last) {
    throw new DateError(
      text,
      `${year}-${month} has ${last} days in the Gregorian calendar`,
      `Use 01 to ${last}, or put another calendar’s date under as_written.`,
    );
  }
  return {
    earliest: `${year}-${month}-${day}`,
    latest: `${year}-${month}-${day}`,
    precision: 'day',
    ...rest,
  };
}

function interval(text: string): Single {
  const ends = text.split('/');
  if (ends.length !== 2) throw new DateError(text, 'an interval has two ends', SHAPE);
  const [a = '', b = ''] = ends;
  const isOpen = (end: string) => end === '..' || end === '';
  if (isOpen(a) && isOpen(b)) throw new DateError(text, 'both ends are open', SHAPE);
  if (isOpen(a)) return { ...single(b), earliest: FIRST, open: 'start' };
  const from = single(a);
  if (isOpen(b)) return { ...from, latest: LAST, open: 'end' };
  const to = single(b);
  if (to.latest < from.earliest) throw new DateError(text, 'it ends before it begins', `Write ${b}/${a}.`);
  const qualifiers = [...new Set([...(from.qualifiers ?? []), ...(to.qualifiers ?? [])])];
  return {
    earliest: from.earliest,
    latest: from.latest > to.latest ? from.latest : to.latest,
    precision: coarser(from.precision, to.precision),
    ...(qualifiers.length > 0 ? { qualifiers } : {}),
  };
}

function set(text: string): Single {
  if (!text.endsWith(']')) throw new DateError(text, 'the set is not closed', SHAPE);
  const members = text
    .slice(1, -1)
    .split(',')
    .map((member) => single(member.trim()));
  const [first, ...others] = members;
  if (!first || others.length === 0) throw new DateError(text, 'a set has at least two dates', SHAPE);
  return members.reduce(
    (all, one) => ({
      earliest: one.earliest < all.earliest ? one.earliest : all.earliest,
      latest: one.latest > all.latest ? one.latest : all.latest,
      precision: coarser(all.precision, one.precision),
      qualifiers: ['uncertain'] as const,
    }),
    { ...first, qualifiers: ['uncertain'] as const },
  );
}

const coarser = (a: Precision, b: Precision): Precision => (order.indexOf(a) > order.indexOf(b) ? a : b);
