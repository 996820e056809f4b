import type { IdIn } from '../model/reference.ts';
import type { Test } from './where.ts';

/**
 * Records of one of these types.
 *
 * @example
 * where(treaties, ofType('peace-treaty', 'armistice')).some(({ type }) => type === 'convention') // false
 */
export const ofType =
  <Type extends string>(...types: readonly Type[]): Test<{ readonly type: Type }> =>
  (record) =>
    types.includes(record.type);

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

/**
 * Records about which holders disagree.
 *
 * @example
 * where(events, contested()).some(({ id }) => id === 'su-24-shootdown-2015') // true
 */
export const contested = (): Test<{ readonly contested?: true }> => (record) => record.contested === true;
