import { shapePath } from './shapes.ts';
import type { Surface } from './surface.ts';

export interface Font {
  readonly style: string;
  readonly family: string;
  /** In pixels. */
  readonly size: number;
}

export const fontOf = ({ style, family, size }: Font, bold = false, share = 1): string =>
  `${style} ${bold ? 600 : 400} ${(size * share).toFixed(2)}px ${family}`;

const paths = new Map<string, Path2D>();

/** A shape drawn many times is read once. */
function pathOf(shape: Parameters<Surface['shape']>[0], size: number): Path2D {
  const key = `${shape} ${size}`;
  let path = paths.get(key);
  if (!path) paths.set(key, (path = new Path2D(shapePath(shape, size))));
  return path;
}

export function canvasSurface(context: CanvasRenderingContext2D, font: Font): Surface {
  // Of every line, or a second drawing would differ from the first.
  context.lineJoin = 'round';
  const lay = ({ color, width, dash }: Parameters<Surface['line']>[4]) => {
    context.strokeStyle = color;
    context.lineWidth = width;
    context.setLineDash(dash ? [...dash] : []);
  };
  return {
    rect(x, y, width, height, color) {
      context.fillStyle = color;
      context.fillRect(x, y, width, height);
    },
    line(x1, y1, x2, y2, stroke) {
      lay(stroke);
      context.beginPath();
      context.moveTo(x1, y1);
      context.lineTo(x2, y2);
      context.stroke();
    },
    shape(shape, size, x, y, fill, outline) {
      const path = pathOf(shape, size);
      context.translate(x, y);
      context.fillStyle = fill;
      context.fill(path);
      if (outline) {
        lay(outline);
        context.stroke(path);
      }
      context.translate(-x, -y);
    },
    text(text, x, y, { color, anchor = 'start', bold, size, halo, underline }) {
      context.font = fontOf(font, bold, size);
      context.textAlign = anchor === 'middle' ? 'center' : anchor;
      if (halo) {
        // The room of the letters, and not each of them: stroked text is a fifth of the time of a first drawing.
        const box = context.measureText(text);
        const [left, top] = [box.actualBoundingBoxLeft + 1.5, box.actualBoundingBoxAscent + 1.5];
        context.fillStyle = halo;
        context.fillRect(
          x - left,
          y - top,
          left + box.actualBoundingBoxRight + 1.5,
          top + box.actualBoundingBoxDescent + 1.5,
        );
      }
      context.fillStyle = color;
      context.fillText(text, x, y);
      if (underline) context.fillRect(x, y + 2, context.measureText(text).width, 1);
    },
  };
}
