import { type Markup, attributes, markup } from '../html/markup.ts';
import { shapePath } from '../relations-timeline/chart/shapes.ts';
import type { Stroke, Surface, TextStyle } from '../relations-timeline/chart/surface.ts';
import { textWidth } from './text-width.ts';

/** What is drawn becomes elements of an SVG, in the order of drawing. */
export interface SvgSurface extends Surface {
  readonly elements: readonly Markup[];
}

/** Two decimals are a fiftieth of a pixel. */
const short = (number: number): string => String(Math.round(number * 100) / 100);

const strokeOf = ({ color, width, dash }: Stroke) => ({
  stroke: color,
  'stroke-width': short(width),
  'stroke-dasharray': dash?.join(' '),
});

/** @param size of the font, in pixels */
export function svgSurface(size: number): SvgSurface {
  const elements: Markup[] = [];
  const write = (text: string, x: number, y: number, style: TextStyle, more: Record<string, string>) =>
    elements.push(
      markup`<text${attributes({
        x: short(x),
        y: short(y),
        'text-anchor': style.anchor === 'start' ? undefined : style.anchor,
        'font-weight': style.bold ? '600' : undefined,
        'font-size': style.size === undefined ? undefined : short(size * style.size),
        ...more,
      })}>${text}</text>`,
    );
  return {
    elements,
    rect(x, y, width, height, color) {
      elements.push(
        markup`<rect${attributes({ x: short(x), y: short(y), width: short(width), height: short(height), fill: color })}/>`,
      );
    },
    line(x1, y1, x2, y2, stroke) {
      elements.push(
        markup`<path${attributes({ d: `M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}`, ...strokeOf(stroke) })}/>`,
      );
    },
    shape(shape, across, x, y, fill, outline) {
      const d = shapePath(shape, across).replaceAll(/-?\d+\.\d+/g, (number) => short(Number(number)));
      elements.push(
        markup`<path${attributes({ d, transform: `translate(${short(x)} ${short(y)})`, fill, ...(outline ? strokeOf(outline) : {}) })}/>`,
      );
    },
    text(text, x, y, style) {
      // Of its own: some programs draw a stroke over the letters whatever `paint-order` says.
      if (style.halo)
        write(text, x, y, style, {
          fill: 'none',
          stroke: style.halo,
          'stroke-width': '3',
          'stroke-linejoin': 'round',
        });
      write(text, x, y, style, { fill: style.color });
      if (style.underline)
        this.rect(x, y + 2, textWidth(text, size * (style.size ?? 1), style.bold), 1, style.color);
    },
  };
}
