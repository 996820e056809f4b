import type { Shape } from './shapes.ts';

export interface Stroke {
  readonly color: string;
  readonly width: number;
  /** Lengths of dash and gap. */
  readonly dash?: readonly [number, number];
}

export interface TextStyle {
  readonly color: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
  /** Of the chart’s font. */
  readonly size?: number;
  /** What keeps the letters apart from lines behind them. */
  readonly halo?: string;
  readonly underline?: boolean;
}

/** What a chart is drawn on: a canvas in the page, or the text of an SVG. Everything is pixels. */
export interface Surface {
  rect(x: number, y: number, width: number, height: number, color: string): void;
  line(x1: number, y1: number, x2: number, y2: number, stroke: Stroke): void;
  shape(shape: Shape, size: number, x: number, y: number, fill: string, outline?: Stroke): void;
  /** @param y of the base line */
  text(text: string, x: number, y: number, style: TextStyle): void;
}

/** Colours by what they say. */
export interface Palette {
  readonly ink: string;
  readonly soft: string;
  readonly paper: string;
  readonly line: string;
  readonly control: string;
  readonly accent: string;
  readonly hostile: string;
  readonly tense: string;
  readonly cool: string;
  readonly cooperative: string;
  readonly allied: string;
  /** Text on a band. */
  readonly band: string;
}
