import { type Span, isDoubtful } from '../dates/compare.ts';
import { timeOf } from '../dates/time.ts';
import { type Dated, spanOf } from './date-of.ts';
import type { Test } from './where.ts';

/** Tests the span of a record against a time, EDTF, from its first to its last day. Undated records fail. */
function against(when: string, holds: (span: Span, time: Span) => boolean): Test<Dated> {
  const time = timeOf(when);
  return (record) => {
    const span = spanOf(record);
    return span !== undefined && holds(span, time);
  };
}

/** The same of records whose dates no source doubts. */
const surely = (when: string, holds: (span: Span, time: Span) => boolean): Test<Dated> =>
  against(when, (span, time) => holds(span, time) && !isDoubtful(span));

/**
 * Records that may fall into a time (EDTF), or reach into it, taking doubtful dates at their word. Undated records never
 * do.
 *
 * @throws {DateError} when the time cannot be read
 * @example
 * where(wars, during('1770')).map(({ id }) => id).includes('russo-turkish-war-1768-1774') // true
 */
export const during = (when: string): Test<Dated> =>
  against(when, (span, time) => span.earliest <= time.latest && span.latest >= time.earliest);

/**
 * Records that surely fall wholly into a time (EDTF). What a source gives with `?` or `~` never does.
 *
 * @throws {DateError} when the time cannot be read
 * @example
 * where(wars, surelyDuring('1770')).length // 0
 * where(treaties, surelyDuring('1921-10')).map(({ id }) => id) // ['treaty-of-kars-1921']
 */
export const surelyDuring = (when: string): Test<Dated> =>
  surely(when, (span, time) => span.earliest >= time.earliest && span.latest <= time.latest);

/**
 * Records that surely lie before a time (EDTF). What a source gives with `?` or `~` never does.
 *
 * @throws {DateError} when the time cannot be read
 * @example
 * where(wars, before('1600')).map(({ id }) => id) // ['russo-turkish-war-1568-1570']
 */
export const before = (when: string): Test<Dated> =>
  surely(when, (span, time) => span.latest < time.earliest);

/**
 * Records that surely lie after a time (EDTF). What a source gives with `?` or `~` never does.
 *
 * @throws {DateError} when the time cannot be read
 * @example
 * where(treaties, after('1935'), before('1937')).map(({ id }) => id) // ['montreux-convention-1936']
 */
export const after = (when: string): Test<Dated> => surely(when, (span, time) => span.earliest > time.latest);
