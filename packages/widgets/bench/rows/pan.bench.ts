import type { Opened } from '../browser.ts';
import type { ContestantFacts } from '../contestants.ts';
import type { Step } from '../frames.ts';
import type { Row } from '../row.ts';
import { middleOf, movingParts, whileMoved } from './moving.ts';

export const pan: Row = {
  name: 'pan',
  question: 'time between frames while it is dragged, a list scrolled, 95th percentile',
  parts: movingParts,
  measure: (arena) => whileMoved(arena, panStep),
};

const last = 39;
const pixels = 8;

async function panStep({ pan: how, moved }: ContestantFacts, opened: Opened): Promise<Step | undefined> {
  if (how === undefined) return undefined;
  const { x, y } = await middleOf(opened, moved);
  if (how === 'scroll') {
    return ({ cdp }, at) =>
      cdp.send('Input.dispatchMouseEvent', {
        type: 'mouseWheel',
        x,
        y,
        deltaX: 0,
        deltaY: at < last / 2 ? 120 : -120,
      });
  }
  return ({ cdp }, at) => {
    // There and back again.
    const moved = pixels * Math.min(at, last - at);
    const type = at === 0 ? 'mousePressed' : at === last ? 'mouseReleased' : 'mouseMoved';
    return cdp.send('Input.dispatchMouseEvent', {
      type,
      x: x + moved,
      y,
      button: 'left',
      buttons: at === last ? 0 : 1,
      clickCount: 1,
    });
  };
}
