import type { Query } from 'minisearch';
import type { Ids, Kind, Ref } from '../model/kind.ts';
import { fold } from '../text/fold.ts';
import type { SearchIndex } from './searchable.ts';
import { namesOf } from './texts-of.ts';
import { type Word, wordsOf } from './words.ts';

export interface SearchOptions {
  /** Only records of these kinds. */
  readonly kinds?: readonly Kind[];
  /** At most so many, best first. 20 unless told. */
  readonly limit?: number;
}

export interface SearchHit<I extends Ids = Ids> {
  readonly ref: Ref<I>;
  /** Higher is better among equals; see {@link search} for what stands first. */
  readonly score: number;
  /** The folded words of the index that matched. */
  readonly matched: readonly string[];
}

const longest = 200;

/**
 * The records that match every word of a query, best first: those named just so, then whole words, then beginnings of
 * words, then words with a typing error. Marks, case, hyphens and the script’s own variants (İ, ı, ё) make no
 * difference; the year of a thing is one of its words. An empty query finds nothing.
 *
 * @throws {TypeError} when the query is no text
 * @example
 * search(searchable(treaties), 'kucuk kaynarca')[0]?.ref // 'treaties/treaty-of-kucuk-kaynarca-1774'
 * search(searchable(treaties), 'Kras 1921').map(({ ref }) => ref).includes('treaties/treaty-of-kars-1921') // true
 */
export function search<I extends Ids>(
  index: SearchIndex<I>,
  query: string,
  { kinds, limit = 20 }: SearchOptions = {},
): SearchHit<I>[] {
  if (typeof query !== 'string') {
    throw new TypeError(`search: the query is no text but ${typeof query}. Give it words.`);
  }
  const text = query.slice(0, longest);
  const asked = wordsOf(text);
  if (asked.length === 0 || !(limit > 0)) return [];
  const found = index.engine.search(
    { combineWith: 'AND', queries: asked.map(queryFor) },
    {
      tokenize: (term) => [term],
      boost: { names: 3 },
      // What happened stands before what was written about it.
      boostDocument: (id) => (String(id).startsWith('sources/') ? 0.5 : 1),
      weights: { prefix: 0.6, fuzzy: 0.3 },
      ...(kinds ? { filter: ({ id }) => kinds.includes(String(id).split('/')[0] as Kind) } : {}),
    },
  );
  const name = fold(text).trim();
  const ranked = found.map(({ id, score, terms }) => {
    const worst = Math.max(...asked.map((word) => distance(word, terms)));
    const record = worst === 1 ? index.records.get(String(id)) : undefined;
    const isNamed = record !== undefined && namesOf(record).some((one) => fold(one) === name);
    return { rank: isNamed ? 0 : worst, hit: { ref: id as Ref<I>, score, matched: terms } };
  });
  ranked.sort((a, b) => a.rank - b.rank || b.hit.score - a.hit.score);
  return ranked.slice(0, limit).map(({ hit }) => hit);
}

/** A joined word is meant as a whole, or by all its parts. */
function queryFor({ whole, parts }: Word): Query {
  const inParts: Query = { combineWith: 'AND', queries: parts.map(near) };
  return whole && parts.length > 1 ? { combineWith: 'OR', queries: [near(whole), inParts] } : inParts;
}

/** A word, what begins with it, what is spelt almost so, and what two swapped letters may have been. */
function near(term: string): Query {
  const hasErrors = term.length > 3 && !/\d/.test(term);
  const itself: Query = {
    queries: [term],
    prefix: term.length > 1,
    // A short word has too many neighbours, and one digit more is another number.
    fuzzy: hasErrors ? (term.length < 8 ? 1 : 2) : false,
  };
  const swapped = hasErrors ? swaps(term) : [];
  return swapped.length > 0 ? { combineWith: 'OR', queries: [itself, ...swapped] } : itself;
}

const swaps = (term: string): string[] =>
  Array.from({ length: term.length - 1 }, (_, i) => {
    const [a = '', b = ''] = [term[i], term[i + 1]];
    return term.slice(0, i) + b + a + term.slice(i + 2);
  }).filter((other) => other !== term);

/** 1: the word is there; 2: a word begins with it; 3: something like it. */
function distance({ whole, parts }: Word, terms: readonly string[]): number {
  if (terms.includes(whole) || parts.every((part) => terms.includes(part))) return 1;
  const begins = (part: string) => terms.some((term) => term.startsWith(part));
  return (whole && begins(whole)) || parts.every(begins) ? 2 : 3;
}
