import type { Ids, Kind, Ref } from '../model/kind.ts';
import type { SearchIndex } from './searchable.ts';
import { words } from './words.ts';

export interface SearchOptions {
  /** Only records of these kinds. */
  readonly kinds?: readonly Kind[];
  /** At most so many, best first. 20 unless told. */
  readonly limit?: number;
}

export interface SearchHit<I extends Ids = Ids> {
  readonly ref: Ref<I>;
  /** Higher is better; comparable within one search only. */
  readonly score: number;
  /** The folded words of the index that matched. */
  readonly matched: readonly string[];
}

const longest = 200;

/**
 * The records that match every word of a query, best first: whole words before beginnings of words before words with a
 * typing error. Marks, case and the script’s own variants (İ, ı, ё) make no difference. An empty query finds nothing.
 *
 * @throws {TypeError} when the query is no text
 * @example
 * search(searchable(treaties), 'kucuk kaynarca')[0]?.ref // 'treaties/treaty-of-kucuk-kaynarca-1774'
 */
export function search<I extends Ids>(
  index: SearchIndex<I>,
  query: string,
  { kinds, limit = 20 }: SearchOptions = {},
): SearchHit<I>[] {
  if (typeof query !== 'string') {
    throw new TypeError(`search: the query is no text but ${typeof query}. Give it words.`);
  }
  const asked = [...new Set(words(query.slice(0, longest)))];
  if (asked.length === 0 || !(limit > 0)) return [];
  const found = index.engine.search(asked.join(' '), {
    tokenize: () => asked,
    combineWith: 'AND',
    boost: { names: 3 },
    prefix: (term) => term.length >= 2,
    // A short word has too many neighbours, and one digit more is another number.
    fuzzy: (term) => (term.length < 4 || /\d/.test(term) ? false : term.length < 8 ? 1 : 2),
    // What happened stands before what was written about it.
    boostDocument: (id) => (String(id).startsWith('sources/') ? 0.5 : 1),
    weights: { prefix: 0.6, fuzzy: 0.3 },
    ...(kinds ? { filter: ({ id }) => kinds.includes(String(id).split('/')[0] as Kind) } : {}),
  });
  return found.slice(0, limit).map(({ id, score, terms }) => ({ ref: id as Ref<I>, score, matched: terms }));
}
