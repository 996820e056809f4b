import { between, meets } from '../dates/compare.ts';
import { timeOf } from '../dates/time.ts';
import type { HistoricalDate } from '../model/date.ts';

/**
 * The period that a day falls into. On a day, or in a year, where one ends and the next begins, the later one.
 *
 * @throws {DateError} when the day cannot be read
 * @example
 * periodAt(periods, '1925-12-17')?.stance // 'cooperative'
 * periodAt(periods, '1399') // undefined
 */
export function periodAt<
  T extends { readonly kind: 'periods'; readonly began: HistoricalDate; readonly ended?: HistoricalDate },
>(periods: readonly T[], day: string): T | undefined {
  const when = timeOf(day);
  return periods.reduce<T | undefined>(
    (best, one) =>
      meets(between(one.began, one.ended), when) !== 'no' &&
      (best === undefined || one.began.earliest >= best.began.earliest)
        ? one
        : best,
    undefined,
  );
}
