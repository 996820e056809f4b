import { parseEdtf } from '../dates/edtf.ts';
import { type Dated, spanOf } from './date-of.ts';
import type { Test } from './where.ts';

type Edge = (
  span: { readonly earliest: string; readonly latest: string },
  from: string,
  to: string,
) => boolean;

/** Tests the span of a record against a time, EDTF, from its first to its last day. Undated records fail. */
const against =
  (holds: Edge) =>
  (when: string): Test<Dated> => {
    const { earliest, latest } = parseEdtf(when);
    return (record) => {
      const span = spanOf(record);
      return span !== undefined && holds(span, earliest, latest);
    };
  };

/**
 * Records that may fall into a time (EDTF), or reach into it. Undated records never do.
 *
 * @throws {DateError} when the time cannot be read
 * @example
 * where(wars, during('1770')).map(({ id }) => id).includes('russo-turkish-war-1768-1774') // true
 */
export const during: (when: string) => Test<Dated> = against(
  (span, from, to) => span.earliest <= to && span.latest >= from,
);

/**
 * Records that surely fall wholly into a time (EDTF), whatever their uncertainty.
 *
 * @throws {DateError} when the time cannot be read
 * @example
 * where(wars, surelyDuring('1770')).length // 0
 * where(treaties, surelyDuring('1921-10')).map(({ id }) => id) // ['treaty-of-kars-1921']
 */
export const surelyDuring: (when: string) => Test<Dated> = against(
  (span, from, to) => span.earliest >= from && span.latest <= to,
);

/**
 * Records that surely lie before a time (EDTF).
 *
 * @throws {DateError} when the time cannot be read
 * @example
 * where(wars, before('1700')).map(({ id }) => id).includes('russo-turkish-war-1768-1774') // false
 */
export const before: (when: string) => Test<Dated> = against((span, from) => span.latest < from);

/**
 * Records that surely lie after a time (EDTF).
 *
 * @throws {DateError} when the time cannot be read
 * @example
 * where(treaties, after('1921'), before('1936')).some(({ id }) => id === 'treaty-of-kars-1921') // false
 */
export const after: (when: string) => Test<Dated> = against((span, _, to) => span.earliest > to);
