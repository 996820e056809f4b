/**
 * The text without lone surrogates, which have no form in UTF-8: each becomes U+FFFD, as every encoder would make it.
 * (`String.prototype.toWellFormed` is younger than the browsers that may run this.)
 *
 * @example
 * wellFormed('Kars \ud800') // 'Kars \ufffd'
 */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
