/** A question that a record answers with yes or no. */
export type Test<T> = (record: T) => boolean;

/**
 * The records that pass every test, in their order.
 *
 * @example
 * where(treaties, during('1921'), involving('polities/rsfsr')).map((treaty) => treaty.id)
 */
export function where<T>(records: readonly T[], ...tests: readonly Test<T>[]): T[] {
  return records.filter((record) => tests.every((test) => test(record)));
}

/** The opposite of a test. */
export const not =
  <T>(test: Test<T>): Test<T> =>
  (record) =>
    !test(record);

/** At least one of the tests. */
export const anyOf =
  <T>(...tests: readonly Test<T>[]): Test<T> =>
  (record) =>
    tests.some((test) => test(record));
