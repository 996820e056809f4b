import type { Layout } from '../chart/layout.ts';
import type { Palette, Surface } from '../chart/surface.ts';

/** A small plate beside what the pointer lies on. */
export interface Tip {
  readonly x: number;
  readonly y: number;
  readonly title: string;
  readonly note: string;
}

export function paintTip(
  surface: Surface,
  { x, y, title, note }: Tip,
  { scale: { width }, line }: Layout,
  palette: Palette,
  measure: (text: string) => number,
): void {
  const pad = line * 0.5;
  const across = Math.min(Math.max(measure(title), measure(note)) + pad * 2, width);
  const down = line * 2 + pad;
  const left = Math.min(Math.max(x - across / 2, 0), width - across);
  const top = y - down - line * 0.8 > 0 ? y - down - line * 0.8 : y + line * 0.8;
  surface.rect(left, top, across, down, palette.ink);
  surface.rect(left + 1, top + 1, across - 2, down - 2, palette.paper);
  surface.text(note, left + pad, top + line, { color: palette.soft });
  surface.text(title, left + pad, top + line * 2, { color: palette.ink, bold: true });
}
