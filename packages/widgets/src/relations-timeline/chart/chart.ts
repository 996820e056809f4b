import type { Language } from '@russia-turkey/core';
import type { TimelineState } from '../timeline-state.ts';
import { type Font, canvasSurface, fontOf } from './canvas-surface.ts';
import { type Bar, type Layout, type LayoutInput, type Mark, layout } from './layout.ts';
import { paintChart } from './paint-chart.ts';
import { readPalette } from './palette.ts';
import { timeScale } from './scale.ts';
import type { Palette, Surface } from './surface.ts';
import { tickText } from './tick-text.ts';

/** Below this width, in pixels, the chart is a slim strip without labels. */
export const NARROW = 560;

/** Drawn over the rest. */
export type Overlay = (
  surface: Surface,
  layout: Layout,
  palette: Palette,
  measure: (text: string) => number,
) => void;

/** What of the page the drawing depends on. */
export interface Picture {
  readonly state: TimelineState;
  readonly language: Language;
  /** Keys of the entries that stand open. */
  readonly opened: ReadonlySet<string>;
  /** The key of the entry that lies under the pointer, or has the focus. */
  readonly hovered?: string | undefined;
  readonly tip?: Overlay | undefined;
}

/** The drawn axis: a canvas that shows a state in the colours and the font of its place. */
export class Chart {
  readonly canvas: HTMLCanvasElement;
  readonly #probe: HTMLElement;
  #palette: Palette | undefined;
  #font: Font | undefined;
  #widths = new Map<string, number>();
  #layout: Layout | undefined;

  constructor(canvas: HTMLCanvasElement, probe: HTMLElement) {
    this.canvas = canvas;
    this.#probe = probe;
  }

  /** The look of the page has changed: colours and font are read again at the next drawing. */
  forgetLook(): void {
    this.#palette = undefined;
    this.#font = undefined;
    this.#widths.clear();
  }

  /** Colours as they were read last. */
  get palette(): Palette {
    return (this.#palette ??= readPalette(this.#probe));
  }

  get font(): Font {
    if (!this.#font) {
      const { fontStyle, fontFamily, fontSize } = getComputedStyle(this.canvas);
      this.#font = { style: fontStyle, family: fontFamily, size: Number.parseFloat(fontSize) || 13 };
    }
    return this.#font;
  }

  /**
   * Takes the height that a picture will have, before its width is asked: a page that grows may get a scroll bar, which
   * leaves less room.
   */
  reserve(state: TimelineState, width: number): void {
    const { height } = layout(this.#inputOf(state, width, new Map(), () => 0));
    this.canvas.style.blockSize = `${height}px`;
  }

  /**
   * @param width in pixels
   * @param sharpness pixels of the device for one of the page
   */
  draw({ state, language, opened, hovered, tip }: Picture, width: number, sharpness: number): void {
    const { canvas } = this;
    const context = canvas.getContext('2d');
    if (!context || width < 1) return;
    const measure = (text: string) => this.#measure(context, text);
    const input = this.#inputOf(state, width, state.selection.lanes, measure);
    const drawn = (this.#layout = layout(input));
    fitCanvas(canvas, width, drawn.height, sharpness);
    context.setTransform(sharpness, 0, 0, sharpness, 0, 0);
    context.clearRect(0, 0, width, drawn.height);
    const isKey = (key: string) => key === hovered || opened.has(key);
    // Most of the time nothing is.
    const isChosen =
      hovered === undefined && opened.size === 0
        ? () => false
        : ({ best, count, entries }: Bar | Mark) =>
            isKey(best.key) || (count > 1 && count < 200 && entries().some(({ key }) => isKey(key)));
    const surface = canvasSurface(context, this.font);
    paintChart(surface, drawn, {
      palette: this.palette,
      today: state.today,
      tickText: (tick) => tickText(tick, language),
      isChosen,
    });
    tip?.(surface, drawn, this.palette, measure);
  }

  /** What was drawn last, and where. */
  get layout(): Layout | undefined {
    return this.#layout;
  }

  /** The day under a point. */
  dayAt(x: number): number {
    return this.#layout?.scale.day(x) ?? 0;
  }

  #inputOf(
    { window, kinds, filter, periods }: TimelineState,
    width: number,
    lanes: LayoutInput['lanes'],
    measure: LayoutInput['measure'],
  ): LayoutInput {
    return {
      scale: timeScale(window.from, window.to, width),
      lanes,
      kinds: kinds.filter((kind) => filter.kinds.has(kind)),
      periods,
      line: this.font.size * 1.35,
      labels: width >= NARROW,
      measure,
    };
  }

  #measure(context: CanvasRenderingContext2D, text: string): number {
    let width = this.#widths.get(text);
    if (width === undefined) {
      // Whoever moves through a hundred thousand entries meets as many labels.
      if (this.#widths.size > 4000) this.#widths.clear();
      // Bold is the widest that a label gets.
      context.font = fontOf(this.font, true);
      this.#widths.set(text, (width = context.measureText(text).width));
    }
    return width;
  }
}

/** Sets the size only where it differs: setting it empties the canvas and lays out the page. */
export function fitCanvas(canvas: HTMLCanvasElement, width: number, height: number, sharpness: number): void {
  const [across, down] = [Math.round(width * sharpness), Math.round(height * sharpness)];
  if (canvas.width !== across) canvas.width = across;
  if (canvas.height !== down) {
    canvas.height = down;
    canvas.style.blockSize = `${height}px`;
  }
}

/** Pixels of the device for one of the page. */
export const sharpnessOf = (): number => devicePixelRatio || 1;
