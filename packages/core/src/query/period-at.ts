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
  const { earliest, latest } = timeOf(day);
  return periods.reduce<T | undefined>(
    (best, one) =>
      one.began.earliest <= latest &&
      (one.ended?.latest ?? '9999-12-31') >= earliest &&
      (best === undefined || one.began.earliest >= best.began.earliest)
        ? one
        : best,
    undefined,
  );
}
