/**
 * The text with each half of a broken surrogate pair replaced by U+FFFD. UTF-8 cannot hold such a half: an encoder
 * would replace it later and out of sight, and two formats could then disagree about one value.
 *
 * @example
 * wellFormed('Kars') // 'Kars'
 * wellFormed('K\ud83d') // 'K\ufffd'
 */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
