import type { Entry } from '../entry.ts';
import type { Bar, Label, Layout, Mark } from './layout.ts';
import type { Tick } from './scale.ts';
import { shapeOf } from './shapes.ts';
import type { Palette, Surface } from './surface.ts';

export interface ChartStyle {
  readonly palette: Palette;
  readonly today: number;
  readonly tickText: (tick: Tick) => string;
  /** The entry that stands open, or lies under the pointer. */
  readonly isChosen?: (of: Bar | Mark) => boolean;
}

/** Draws a layout. What it is drawn on must be empty. */
export function paintChart(surface: Surface, layout: Layout, style: ChartStyle): void {
  const { palette, today, isChosen = () => false } = style;
  const { scale, axisY, bandHeight, line } = layout;
  for (const part of layout.band) {
    surface.rect(part.x, 0, Math.max(part.width - 1, 0), bandHeight, palette[part.stance ?? 'cool']);
    if (part.label)
      surface.text(part.label, part.x + line * 0.4, bandHeight / 2 + line * 0.26, { color: palette.band });
  }
  for (const { day } of layout.ticks) {
    const x = crisp(scale.x(day));
    surface.line(x, bandHeight, x, axisY, { color: palette.line, width: 1, dash: [1, 3] });
  }
  for (const { kind, baseline } of layout.lanes)
    if (kind === 'treaties' || kind === 'events')
      surface.line(0, crisp(baseline), scale.width, crisp(baseline), { color: palette.line, width: 1 });
  const todayX = crisp(scale.x(today));
  if (todayX > 0 && todayX < scale.width)
    surface.line(todayX, bandHeight, todayX, axisY, { color: palette.accent, width: 1 });
  for (const { leader, of } of layout.labels) {
    const stroke = isChosen(of)
      ? { color: palette.accent, width: 1.25 }
      : { color: palette.control, width: 0.75 };
    surface.line(crisp(leader.x), leader.from, crisp(leader.x), leader.to, stroke);
  }
  for (const bar of layout.bars) paintBar(surface, bar, layout, palette, isChosen(bar));
  for (const mark of layout.marks) paintMark(surface, mark, layout, palette, isChosen(mark));
  for (const label of layout.labels) paintLabel(surface, label, palette, isChosen(label.of));
  surface.line(0, axisY, scale.width, axisY, { color: palette.ink, width: 1 });
  for (const tick of layout.ticks) {
    const x = crisp(scale.x(tick.day));
    surface.line(x, axisY, x, axisY + line * 0.25, { color: palette.ink, width: 1 });
    // Half of what a tick may say.
    const half = line * (tick.withYear ? 3.4 : 1.5);
    const anchor = x < half ? 'start' : x > scale.width - half ? 'end' : 'middle';
    const at = anchor === 'start' ? Math.max(x, 0) : Math.min(x, scale.width);
    surface.text(style.tickText(tick), at, axisY + line * 1.15, { color: palette.soft, anchor });
  }
}

/** A hairline that lies on pixels, not between them. */
const crisp = (x: number) => Math.round(x) + 0.5;

const isDoubtful = ({ when }: Entry) => /[?~%]/.test(when);

function paintBar(
  surface: Surface,
  bar: Bar,
  { barHeight, scale }: Layout,
  palette: Palette,
  chosen: boolean,
) {
  const color = chosen || bar.kind === 'projects' ? palette.accent : palette.ink;
  const height = bar.kind === 'wars' ? barHeight : Math.max(barHeight * 0.5, 3);
  const y = bar.y + (barHeight - height) / 2;
  const end = bar.x + bar.width;
  surface.rect(bar.x, y, bar.width, height, color);
  if (chosen) surface.rect(bar.x, y - 2, bar.width, height + 4, color);
  // What goes on has no end: an arrow, and no edge.
  if (bar.count === 1 && bar.best.open && end < scale.width)
    surface.shape('arrow', height * 2, end, y + height / 2, color);
}

function paintMark(
  surface: Surface,
  mark: Mark,
  { markSize, line }: Layout,
  palette: Palette,
  chosen: boolean,
) {
  const { best, count, reach, x, y } = mark;
  const color = mark.kind === 'treaties' ? palette.accent : palette.ink;
  const shape = shapeOf(mark.kind, best.type);
  if (reach) {
    // A year, or years, of which nobody knows the day.
    const dash = isDoubtful(best) ? { dash: [2, 3] as const } : {};
    surface.line(reach.from, y, reach.to, y, { color, width: 1.25, ...dash });
    for (const end of [reach.from, reach.to]) surface.line(end, y - 3, end, y + 3, { color, width: 1.25 });
  }
  if (chosen)
    surface.shape('circle', markSize * 1.9, x, y, palette.paper, { color: palette.accent, width: 2 });
  if (count > 1) {
    surface.shape(shape, markSize, x + 2.5, y - 2.5, palette.control, { color: palette.paper, width: 1 });
    surface.shape(shape, markSize, x, y, color, { color: palette.paper, width: 1 });
    surface.text(countText(count), x, y + markSize * 0.6 + line * 0.62, {
      color: palette.soft,
      anchor: 'middle',
      size: 0.8,
    });
  } else if (best.contested)
    surface.shape(shape, markSize * 0.9, x, y, palette.paper, { color, width: 1.75 });
  else surface.shape(shape, markSize, x, y, color, { color: palette.paper, width: 1 });
}

/** As wide as a mark: 12, 345, 6k, 78k. */
export const countText = (count: number): string =>
  count < 1000 ? String(count) : `${Math.floor(count / 1000)}k`;

function paintLabel(surface: Surface, { of, text, x, y }: Label, palette: Palette, chosen: boolean) {
  surface.text(text, x, y, {
    color: chosen ? palette.accent : of.best.weight < 3 ? palette.soft : palette.ink,
    bold: of.best.weight === 5,
    halo: palette.paper,
    underline: chosen,
  });
}
