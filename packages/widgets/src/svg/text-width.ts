/**
 * Widths of letters as shares of the font size, of letters that are about as wide in the common sans-serif faces. Where
 * no font can be asked, sums of them stand for the width of a text: an average, a little on the wide side (DejaVu Sans
 * is among the widest faces that systems have), so that labels keep clear of each other.
 */
const shares: readonly (readonly [share: number, letters: string])[] = [
  [0.3, " ,.'ijlIJıîİ’‘·|"],
  [0.36, '-/:;f!()[]‐'],
  [0.42, 'rt'],
  [0.52, '*cszşг–“”„?'],
  [0.58, 'aekovxyLFзсэçеабвкоуxхтьяâ«»'],
  [0.63, '0123456789bdghnpquEKPSTYZийлнпрчцъдРГЕЗКТğüöŞ'],
  [0.7, 'ABCRVXАБВСХУЧЭЯÇ'],
  [0.77, 'DGHNUÖÜĞИЙЛНПмы'],
  [0.82, 'wOQфюДОЦMМФ'],
  [0.95, 'mWжшщ—…№%@'],
  [1.1, 'ЖШЩЮ'],
];

const shareOf = new Map(
  shares.flatMap(([share, letters]) => Array.from(letters, (letter) => [letter, share] as const)),
);

/** Of a letter that the table has not: as wide as capitals mostly are. */
const USUAL = 0.7;
/** How much wider a semibold text is. */
const BOLD = 1.1;

/**
 * About how wide a text is, in pixels.
 *
 * @example
 * textWidth('il', 10) < textWidth('MW', 10) // true
 */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const letter of text) sum += shareOf.get(letter) ?? USUAL;
  return sum * size * (bold ? BOLD : 1);
}

/** A text in lines that fit, as few as hold it; the last ends in an ellipsis where `most` are too few. */
export function wrapped(
  text: string,
  max: number,
  measure: (text: string) => number,
  most = Infinity,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measure(longer) <= max) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? '';
  return [...lines.slice(0, most - 1), `${last.replace(/[\s,:;(–—-]+$/u, '')} …`];
}
