import { unsafeCSS } from 'lit';
import css from './reading.css?inline';

/** Entries with their dates. */
export { askedWindow, windowBetween } from './asked-window.ts';
export { checkAttributes } from './check-attributes.ts';
export { entryList } from './entry-list.ts';
export { linkTo, linkedId } from './page-link.ts';
export const readingStyles = unsafeCSS(css);
