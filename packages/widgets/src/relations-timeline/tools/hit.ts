import type { BandPart, Bar, Layout, Mark } from '../chart/layout.ts';

export type Hit = { readonly of: Bar | Mark } | { readonly period: BandPart };

/** Nobody points more exactly than this. */
const REACH = 12;
/** A bar is larger than a mark. */
const BESIDE = 4;

/** What lies under a point, the nearest of several. */
export function hit(
  { marks, bars, labels, band, bandHeight, barHeight, line }: Layout,
  x: number,
  y: number,
): Hit | undefined {
  let nearest: Mark | undefined;
  let least = REACH;
  for (const mark of marks) {
    const distance = Math.hypot(mark.x - x, mark.y - y);
    if (distance < least) [nearest, least] = [mark, distance];
  }
  if (nearest) return { of: nearest };
  const label = labels.find(
    (one) => x >= one.x && x <= one.x + one.width && y <= one.y + line * 0.3 && y >= one.y - line * 0.8,
  );
  if (label) return { of: label.of };
  let beside: Bar | undefined;
  let most = BESIDE;
  for (const bar of bars) {
    const across = Math.max(bar.x - x, x - bar.x - bar.width, 0);
    const down = Math.max(bar.y - y, y - bar.y - barHeight, 0);
    const distance = Math.hypot(across, down);
    if (distance < most) [beside, most] = [bar, distance];
  }
  if (beside) return { of: beside };
  const period = y <= bandHeight ? band.find((one) => x >= one.x && x < one.x + one.width) : undefined;
  return period && { period };
}
