import type { Test } from './where.ts';

/** The types that records of this kind can have. */
type TypeIn<T> = T extends { readonly type: infer Type extends string } ? Type : string;

/**
 * Records of one of these types.
 *
 * @example
 * where(treaties, ofType('armistice')).map(({ type }) => type).includes('armistice') // true
 * where(treaties, ofType('peace-treaty', 'armistice')).some(({ type }) => type === 'convention') // false
 */
export const ofType =
  <T>(...types: readonly TypeIn<T>[]): Test<T> =>
  (record) =>
    types.includes((record as { readonly type: TypeIn<T> }).type);
