/** Texts as a search compares them. */
export { fold } from './fold.ts';
