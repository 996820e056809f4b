import type { Kind } from '@russia-turkey/core';

/** The page of a record, inside the folder of a language. The address of a record never changes. */
export const pageOf = (ref: string): string => `${ref}.html`;

/** The index of a kind, inside the folder of a language. */
export const indexOf = (kind: Kind): string => `${kind}/index.html`;

/** The record in all languages, for programs; from the root of the site. */
export const jsonOf = (ref: string): string => `${ref}.json`;
export const jsonLdOf = (ref: string): string => `${ref}.jsonld`;

export const explorerFile = 'explore/index.html';
export const onThisDayFile = 'on-this-day/index.html';
