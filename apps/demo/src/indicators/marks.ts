import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolDiamond2,
  symbolSquare,
  symbolStar,
  symbolTimes,
  symbolTriangle,
} from 'd3-shape';
import { type Drawn, draw } from '../svg/drawn.ts';

/** Shape before colour: a filled and an open one of each would be told apart in print, and by every reader. */
const shapes: readonly { readonly type: SymbolType; readonly look: 'solid' | 'open' | 'line' }[] = [
  { type: symbolCircle, look: 'solid' },
  { type: symbolSquare, look: 'open' },
  { type: symbolTriangle, look: 'solid' },
  { type: symbolDiamond2, look: 'open' },
  { type: symbolTimes, look: 'line' },
  { type: symbolStar, look: 'solid' },
  { type: symbolCircle, look: 'open' },
  { type: symbolSquare, look: 'solid' },
  { type: symbolTriangle, look: 'open' },
  { type: symbolDiamond2, look: 'solid' },
];

/** How many series one chart can tell apart. */
export const mostSeries = shapes.length;

/** Half the side of a mark. */
export const markSize = 5;

/** The sign of the series of this number, from 0, around a point. */
export function mark(series: number, x: number, y: number): Drawn {
  const shape = shapes[series];
  if (!shape)
    throw new Error(
      `A chart has no sign for its series ${series + 1}. Add a shape to src/indicators/marks.ts.`,
    );
  const outline = symbol(shape.type, 52).digits(1)();
  return draw('path', {
    class: `mark ${shape.look}`,
    d: outline ?? undefined,
    transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})`,
  });
}
