import { JSDOM } from 'jsdom';

/** The elements that a browser would make of it. */
export const parsed = (html: string): DocumentFragment => JSDOM.fragment(html);

/** The text of a node as a reader sees it: runs of plain space are one. */
export const textOf = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replaceAll(/[ \n\t]+/g, ' ').trim();
