import type { IdIn } from '../model/reference.ts';
import type { Test } from './where.ts';

/**
 * Records on a topic.
 *
 * @example
 * where(treaties, about('straits')).map(({ id }) => id).includes('montreux-convention-1936') // true
 */
export const about =
  <T>(topic: IdIn<T, 'topics'>): Test<T> =>
  (record) =>
    (record as { readonly topics?: readonly string[] }).topics?.includes(topic) === true;
