import type { Kind } from '../model/kind.ts';
import { citedIn } from './cited-in.ts';
import { QueryError } from './errors.ts';

/**
 * The bibliography of exactly what was used: the sources that the records cite, each once, in the order of the list
 * given.
 *
 * @throws {QueryError} when a record cites a source that is not in the list
 * @example
 * sourcesOf([byId(treaties, 'treaty-of-kars-1921')], sources).some(({ id }) => id === 'kars-treaty-1921-text-tr') // true
 */
export function sourcesOf<S extends { readonly kind: 'sources'; readonly id: string }>(
  records: readonly { readonly kind: Kind; readonly when?: never }[],
  sources: readonly S[],
): S[] {
  const wanted = citedIn(records);
  const found = sources.filter(({ id }) => wanted.delete(id));
  for (const missing of wanted) {
    throw new QueryError(
      'sourcesOf',
      missing,
      'a source is cited but not among those given',
      'Give all sources of the same dataset.',
    );
  }
  return found;
}
