/** Shorter than all of BCP 47, and what N-Triples and JSON-LD both take. */
export const isLanguageTag = (tag: string): boolean => /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(tag);
