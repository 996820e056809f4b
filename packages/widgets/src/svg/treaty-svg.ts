import type { Treaty } from '@russia-turkey/core';
import type { TreatyHtmlOptions } from '../html/treaty.ts';
import { treatyView } from '../html/treaty.ts';
import type { PartyView } from '../treaty-card/face-view.ts';
import { type PictureOptions, readPictureOptions } from './options.ts';
import { palettes } from './palettes.ts';
import { picture } from './picture.ts';
import { type SvgSurface, svgSurface } from './svg-surface.ts';
import { textWidth, wrapped } from './text-width.ts';

export interface TreatySvgOptions
  extends PictureOptions, Pick<TreatyHtmlOptions, 'records' | 'on' | 'onProblem'> {}

/** Parties that find a place beside each other; the rest stand in the description. */
const MOST_PARTIES = 12;

/**
 * A treaty as an SVG file, for previews of links, e-mail and print: a title page with its kind, its name, date and
 * place, the parties, and how it stands. What it shows stands in `<title>` and `<desc>` too. Every text is escaped,
 * nothing is loaded, no script, no style.
 *
 * @throws {TypeError} when the treaty has no name or no day of signing
 * @throws {DateError} when `on` or `today` cannot be read or has an open end
 * @throws {RangeError} when another option has a value that it cannot have
 * @example
 * treatySvg(byId(treaties, 'treaty-of-kars-1921')).includes('<title id="title">Treaty of Kars</title>') // true
 */
export function treatySvg(treaty: Treaty, options: TreatySvgOptions = {}): string {
  const { width, theme, fontSize } = readPictureOptions(options);
  const palette = palettes[theme];
  const view = treatyView(treaty, { ...options, withoutSources: true });
  const margin = Math.round(fontSize * 3);
  const inner = width - margin * 2;
  const surface = svgSurface(fontSize);
  let y = margin;

  const write = (text: string, size: number, color: string, bold = false, most = 3) => {
    const measure = (part: string) => textWidth(part, fontSize * size, bold);
    for (const line of wrapped(text, inner, measure, most)) {
      y += fontSize * size * 0.95;
      surface.text(line, margin, y, { color, bold, size });
      y += fontSize * size * 0.3;
    }
  };
  write(view.type, 1, palette.accent);
  y += fontSize * 0.5;
  write(view.name, 2.4, palette.ink);
  y += fontSize * 0.35;
  const { place } = view;
  write([view.signed.text, place].filter(Boolean).join(' · '), 1.2, palette.soft, false, 2);
  y += fontSize * 1.1;
  surface.line(margin, y, width - margin, y, { color: palette.line, width: 1.5 });
  y = partiesBelow(surface, view.parties, { x: margin, y, width: inner, fontSize, ink: palette.ink });
  surface.line(margin, y, width - margin, y, { color: palette.line, width: 1.5 });
  y += fontSize * 0.8;
  write(view.status.words, 1.1, palette.accent, true, 2);
  write(view.status.asOf, 0.9, palette.soft, false, 1);
  if (options.credit !== undefined) {
    y += fontSize * 1.2;
    write(options.credit, 0.8, palette.soft, false, 2);
  }
  const height = Math.ceil(y + margin * 0.7);
  const description = [
    view.type,
    [view.signed.text, place].filter(Boolean).join(', '),
    view.parties.map(({ name }) => name).join(', '),
    `${view.status.words}, ${view.status.asOf}`,
    view.summary,
  ]
    .filter(Boolean)
    .map((sentence) => String(sentence).replace(/\.$/u, ''))
    .join('. ');
  return String(
    picture({
      language: view.language,
      width,
      height,
      title: view.name,
      description,
      paper: palette.paper,
      fontSize,
      content: surface.elements,
    }),
  );
}

/** The parties facing each other, two in a row; returns where the rows end. */
function partiesBelow(
  surface: SvgSurface,
  parties: readonly PartyView[],
  place: { x: number; y: number; width: number; fontSize: number; ink: string },
): number {
  const { x, width, fontSize, ink } = place;
  const size = parties.length > 4 ? 0.9 : 1.15;
  const column = parties.length === 1 ? width : width / 2 - fontSize;
  let y = place.y + fontSize * 0.6;
  const shown = parties.slice(0, MOST_PARTIES);
  for (let row = 0; row < shown.length; row += 2) {
    let lowest = y;
    for (const [index, { name }] of shown.slice(row, row + 2).entries()) {
      let at = y;
      for (const line of wrapped(name, column, (text) => textWidth(text, fontSize * size), 2)) {
        at += fontSize * size * 1.2;
        surface.text(line, x + index * (width / 2 + fontSize), at, { color: ink, size });
      }
      lowest = Math.max(lowest, at);
    }
    y = lowest + fontSize * 0.15;
  }
  return y + fontSize * 0.8;
}
