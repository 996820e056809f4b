/** A question that a record answers with yes or no. */
export type Test<T> = (record: T) => boolean;

/**
 * The records that pass every test, in their order. The tests know the records: a wrong id does not compile.
 *
 * @example
 * where(treaties, during('1921'), involving('polities/rsfsr')).map(({ id }) => id).includes('treaty-of-moscow-1921') // true
 * where(treaties).length === treaties.length // true
 */
export function where<T>(records: readonly T[], ...tests: readonly Test<NoInfer<T>>[]): T[] {
  const found: T[] = [];
  // Loops, because a question must not cost more than what one would write instead.
  next: for (const record of records) {
    for (const test of tests) if (!test(record)) continue next;
    found.push(record);
  }
  return found;
}

/**
 * The opposite of a test.
 *
 * @example
 * where(wars, not(before('1879'))).map(({ id }) => id) // ['first-world-war-1914-1918']
 */
export const not =
  <T>(test: Test<T>): Test<T> =>
  (record) =>
    !test(record);

/**
 * At least one of the tests.
 *
 * @example
 * where(treaties, anyOf(about('straits'), about('black-sea'))).some(({ id }) => id === 'montreux-convention-1936') // true
 */
export const anyOf =
  <T>(...tests: readonly Test<T>[]): Test<T> =>
  (record) => {
    for (const test of tests) if (test(record)) return true;
    return false;
  };
