import { parseEdtf } from '../dates/edtf.ts';
import { type Dated, spanOf } from './date-of.ts';
import type { Test } from './where.ts';

/**
 * Records that may fall into a time, EDTF. Undated records never do.
 *
 * @throws {DateError} when the time cannot be read
 * @example
 * where(treaties, during('1920/1936')).length
 */
export function during(when: string): Test<Dated> {
  const { earliest, latest } = parseEdtf(when);
  return (record) => {
    const span = spanOf(record);
    return span !== undefined && span.earliest <= latest && span.latest >= earliest;
  };
}

/**
 * Records that surely fall into a time, whatever their uncertainty.
 *
 * @throws {DateError} when the time cannot be read
 */
export function surelyDuring(when: string): Test<Dated> {
  const { earliest, latest } = parseEdtf(when);
  return (record) => {
    const span = spanOf(record);
    return span !== undefined && span.earliest >= earliest && span.latest <= latest;
  };
}
