import { unsafeCSS } from 'lit';
import css from './reading.css?inline';

/** Entries with their dates. */
export { DateError, parseEdtf } from '@russia-turkey/core';
export { entryList } from './entry-list.ts';
export { linkTo, linkedId } from './page-link.ts';
export const readingStyles = unsafeCSS(css);
