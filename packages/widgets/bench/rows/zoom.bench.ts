import type { Opened } from '../browser.ts';
import type { ContestantFacts } from '../contestants.ts';
import type { Step } from '../frames.ts';
import type { Row } from '../row.ts';
import { middleOf, movingParts, whileMoved } from './moving.ts';

export const zoom: Row = {
  name: 'zoom',
  question: 'time between frames while it is zoomed, 95th percentile',
  parts: movingParts,
  measure: (arena) => whileMoved(arena, zoomStep),
};

const control = 2;
/** Four a second: nobody clicks twenty times. */
const clickEvery = 5;
/** In for ten steps, out for ten, so that no end of the scale is reached. */
const inward = (at: number) => Math.floor(at / 10) % 2 === 0;

export async function zoomStep(
  { zoom: how, moved }: ContestantFacts,
  opened: Opened,
): Promise<Step | undefined> {
  if (how === undefined) return undefined;
  if (how === 'wheel') {
    const { x, y } = await middleOf(opened, moved);
    return ({ cdp }, at) =>
      cdp.send('Input.dispatchMouseEvent', {
        type: 'mouseWheel',
        x,
        y,
        modifiers: control,
        deltaX: 0,
        deltaY: inward(at) ? -60 : 60,
      });
  }
  const [inMiddle, outMiddle] = [await middleOf(opened, how.inButton), await middleOf(opened, how.outButton)];
  return async ({ cdp }, at) => {
    if (at % clickEvery !== 0) return;
    const { x, y } = inward(at) ? inMiddle : outMiddle;
    const click = { x, y, button: 'left', clickCount: 1 } as const;
    await Promise.all([
      cdp.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...click }),
      cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...click }),
    ]);
  };
}
