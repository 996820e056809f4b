import { wellFormed } from '../format/well-formed.ts';

/**
 * A value of type TEXT (RFC 5545, 3.3.11). Every kind of line end is one; other control characters, which the grammar
 * keeps out, become spaces.
 *
 * Escaping and folding are written here because the libraries that write iCalendar work on moments and time zones: a
 * day of 1774 would pass through the clock’s own zone.
 *
 * @example
 * escapedText('Kars; Ankara, 1921') // 'Kars\\; Ankara\\, 1921'
 */
export const escapedText = (text: string): string =>
  wellFormed(text)
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replace(/\r\n|[\n\r]/g, String.raw`\n`)
    // eslint-disable-next-line no-control-regex -- these are what the grammar keeps out
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ' ');

const longest = 75;

/** A content line with its end, folded so that no line has more than 75 octets and no character is torn. */
export function contentLine(text: string): string {
  let folded = '';
  let octets = 0;
  for (const character of text) {
    const size = octetsOf(character);
    if (octets + size > longest) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}

/** How long UTF-8 makes a character. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
