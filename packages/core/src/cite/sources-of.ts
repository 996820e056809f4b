import { citedIn } from './cited-in.ts';

/**
 * The bibliography of exactly what was used: the sources that the records cite, each once, in the order of the list
 * given.
 *
 * @throws {RangeError} when a record cites a source that is not in the list
 * @example
 * sourcesOf([byId(treaties, 'treaty-of-kars-1921')], sources).every(({ kind }) => kind === 'sources') // true
 */
export function sourcesOf<S extends { readonly id: string }>(
  records: readonly unknown[],
  sources: readonly S[],
): S[] {
  const wanted = citedIn(records);
  const found = sources.filter(({ id }) => wanted.delete(id));
  for (const missing of wanted) {
    throw new RangeError(
      `sourcesOf: “${missing}” is cited but not among the sources. Give all sources of the same dataset.`,
    );
  }
  return found;
}
