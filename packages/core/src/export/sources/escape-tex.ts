import { wellFormed } from '../format/well-formed.ts';

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // Not \{ and \}: biber counts braces, also behind a backslash, and one alone would swallow the rest of the file.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // These three are other signs in the fonts that TeX begins with.
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
};

/** Line breaks and control characters, which mean something to TeX or nothing to a reader, as one space. */
const oneLine = (text: string) =>
  wellFormed(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** A text as TeX prints it, letter by letter. Letters of any script stand as they are: biblatex reads UTF-8. */
export const escapeTex = (text: string): string =>
  oneLine(text).replace(/[\\{}~^<>|$&#_%]/g, (sign) => commands[sign] ?? sign);

/** Addresses, which biblatex reads as they are: percent-encoded where they would end the field or the line. */
export const verbatim = (address: string): string =>
  wellFormed(address).replace(/[\s\p{Cc}{}\\]/gu, (sign) => encodeURIComponent(sign));
