import { shorten } from '../chart/layout.ts';
import type { Overlay } from '../chart/chart.ts';
import type { Entry } from '../entry.ts';
import { whenText } from '../reading/when-text.ts';
import type { Hit } from './hit.ts';
import type { ToolHost } from './host.ts';
import { moveTo } from './move.ts';
import { paintTip } from './paint-tip.ts';

/** The pointer lies on something of the chart, or on nothing any more. */
export function hover(host: ToolHost, hovered: Hit | undefined): void {
  const canvas = host.chart?.canvas;
  if (canvas) canvas.style.cursor = hovered ? 'pointer' : '';
  if (!hovered) host.point(undefined, undefined);
  else if ('period' in hovered) {
    const { entry, x, width } = hovered.period;
    host.point(undefined, tip(x + width / 2, 0, entry.label, note(entry, host)));
  } else {
    const { best, x, y, count } = hovered.of;
    const middle = 'width' in hovered.of ? x + hovered.of.width / 2 : x;
    host.point(best.key, tip(middle, y, best.label, count > 1 ? host.entries(count) : note(best, host)));
  }
}

const note = (entry: Entry, { language }: ToolHost) => whenText(entry, language, 'full');

const tip =
  (x: number, y: number, label: string, note: string): Overlay =>
  (surface, layout, palette, measure) => {
    const title = shorten(label, layout.scale.width * 0.9, measure) || note;
    paintTip(surface, { x, y, title, note }, layout, palette, measure);
  };

/** Something of the chart was pressed: an entry opens or closes, a period or a cluster fills the window. */
export function press(host: ToolHost, pressed: Hit): void {
  if ('period' in pressed) {
    const { start, end } = pressed.period.entry;
    moveTo(host, { from: start, to: end });
    return;
  }
  const { best, count } = pressed.of;
  if (count === 1) {
    host.toggle(best);
    return;
  }
  const entries = pressed.of.entries();
  const from = entries.reduce((least, { start }) => Math.min(least, start), Infinity);
  const to = entries.reduce((most, { end }) => Math.max(most, end), -Infinity);
  const room = Math.max((to - from) * 0.3, 10);
  const { window } = host.state;
  const isSame = to - from + room * 2 > (window.to - window.from) * 0.95;
  // Entries of one day no zoom can part: the list does.
  if (isSame || to - from < 2) host.choose(best);
  else moveTo(host, { from: from - room, to: to + room });
}
