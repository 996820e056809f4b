/** Finding records by words, in all three languages at once. */
export { type SearchHit, type SearchOptions, search } from './search.ts';
export { type SearchIndex, type SearchableOptions, searchable } from './searchable.ts';
export { fold } from '../text/fold.ts';
