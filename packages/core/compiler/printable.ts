/**
 * Text of a record on one line of a terminal: control characters, line ends and halves of characters are written out,
 * so that no record can move the cursor, colour what follows or break a line.
 *
 * @example
 * printable('a\u001b[31mb\nc') // 'a\\u001b[31mb\\u000ac'
 */
export const printable = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
