/**
 * Records by a key, or by each of several keys, in the order in which the keys first appear. A record whose key is
 * `undefined` is left out.
 *
 * @example
 * groupBy(treaties, ({ type }) => type).get('peace-treaty')?.some(({ id }) => id === 'treaty-of-jassy-1792') // true
 * groupBy(treaties, ({ topics }) => topics).get('straits')?.length === where(treaties, about('straits')).length // true
 */
export function groupBy<T, K>(
  records: readonly T[],
  keyOf: (record: T) => K | readonly K[] | undefined,
): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const record of records) {
    const key = keyOf(record);
    for (const one of new Set(Array.isArray(key) ? (key as readonly K[]) : [key as K])) {
      const group = groups.get(one);
      if (group) group.push(record);
      else if (one !== undefined) groups.set(one, [record]);
    }
  }
  return groups;
}
