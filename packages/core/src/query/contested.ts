import type { Test } from './where.ts';

/**
 * Records about which holders disagree.
 *
 * @example
 * where(events, contested()).some(({ id }) => id === 'su-24-shootdown-2015') // true
 */
export const contested =
  <T>(): Test<T> =>
  (record) =>
    (record as { readonly contested?: true }).contested === true;
