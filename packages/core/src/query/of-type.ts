import type { Test } from './where.ts';

/**
 * Records of one of these types.
 *
 * @example
 * where(treaties, ofType('peace-treaty', 'armistice'))
 */
export const ofType =
  <Type extends string>(...types: readonly Type[]): Test<{ readonly type: Type }> =>
  (record) =>
    types.includes(record.type);

/** Records on a topic. */
export const about =
  (topic: string): Test<{ readonly topics?: readonly string[] }> =>
  (record) =>
    record.topics?.includes(topic) === true;

/** Records about which holders disagree. */
export const contested = (): Test<{ readonly contested?: true }> => (record) => record.contested === true;
