import { type TemplateResult, html } from 'lit';
import { fitCanvas, sharpnessOf } from '../chart/chart.ts';
import { type Entry, startOfYear, toIso, yearOf } from '../entry.ts';
import type { TimelineState, Window } from '../timeline-state.ts';
import type { ToolHost } from './host.ts';
import { halt, moveTo } from './move.ts';

/** In pixels, also in the style sheet. */
const HEIGHT = 36;

/** Columns of how many entries begin in each slice: what is busy and what is empty, at any number of entries. */
export function density(entries: readonly Entry[], { from, to }: Window, columns: number): Uint32Array {
  const counts = new Uint32Array(columns);
  const perColumn = (to + 1 - from) / columns;
  for (const { start } of entries) {
    const column = Math.floor((start - from) / perColumn);
    if (column >= 0 && column < columns) counts[column] = (counts[column] ?? 0) + 1;
  }
  return counts;
}

const counted = new WeakMap<readonly Entry[], Uint32Array>();

function columnsOf(state: TimelineState, columns: number): Uint32Array {
  const { entries } = state.selection;
  let counts = counted.get(entries);
  if (counts?.length !== columns) {
    counts = density(entries, state.domain, columns);
    counted.set(entries, counts);
  }
  return counts;
}

/** The whole time in a strip, and the window in it. */
export function paintOverview(canvas: HTMLCanvasElement, host: ToolHost): void {
  const { state, chart } = host;
  const width = canvas.clientWidth;
  const context = canvas.getContext('2d');
  if (!context || !chart || width < 1) return;
  const { palette } = chart;
  const sharpness = sharpnessOf();
  fitCanvas(canvas, width, HEIGHT, sharpness);
  context.setTransform(sharpness, 0, 0, sharpness, 0, 0);
  context.clearRect(0, 0, width, HEIGHT);
  const { domain, window } = state;
  const x = (day: number) => ((day - domain.from) / (domain.to + 1 - domain.from)) * width;
  for (const { start, end, stance } of state.periods) {
    context.fillStyle = palette[stance ?? 'cool'];
    context.fillRect(x(start), HEIGHT - 4, x(end + 1) - x(start), 4);
  }
  const columns = Math.max(Math.floor(width / 4), 1);
  const counts = columnsOf(state, columns);
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  context.fillStyle = palette.control;
  for (const [column, count] of counts.entries()) {
    const height = (HEIGHT - 7) * Math.sqrt(count / most);
    context.fillRect(
      (column * width) / columns,
      HEIGHT - 5 - height,
      Math.max(width / columns - 1, 1),
      height,
    );
  }
  const [left, right] = [Math.max(x(window.from), 0), Math.min(x(window.to), width)];
  context.globalAlpha = 0.72;
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, left, HEIGHT);
  context.fillRect(right, 0, width - right, HEIGHT);
  context.globalAlpha = 1;
  context.fillStyle = palette.accent;
  for (const edge of [left, right]) {
    context.fillRect(Math.min(Math.max(edge - 1, 0), width - 2), 0, 2, HEIGHT);
    context.fillRect(Math.min(Math.max(edge - 4, 0), width - 8), HEIGHT * 0.2, 8, HEIGHT * 0.6);
  }
}

/** The strip, and two native sliders that move the ends of the window. */
export function overview(host: ToolHost): TemplateResult {
  const { state, terms } = host;
  const { domain } = state;
  // Of a few years a year is too coarse a step.
  const byYear = yearOf(domain.to) - yearOf(domain.from) > 12;
  const value = (day: number) => (byYear ? yearOf(day) : Math.round(day));
  const moved = (event: Event, end: 'from' | 'to') => {
    halt(host);
    const number = Number((event.target as HTMLInputElement).value);
    const { from, to } = state.window;
    const day = !byYear ? number : end === 'from' ? startOfYear(number) : startOfYear(number + 1) - 1;
    host.setWindow(
      end === 'from' ? { from: Math.min(day, to - 14), to } : { from, to: Math.max(day, from + 14) },
      true,
    );
  };
  const slider = (end: 'from' | 'to') => {
    const day = state.window[end];
    return html`<input
      type="range"
      class="slider"
      min=${value(domain.from)}
      max=${value(domain.to)}
      .value=${String(value(day))}
      aria-label="${terms.window}: ${terms[end]}"
      aria-valuetext=${byYear ? String(yearOf(day)) : toIso(Math.round(day))}
      @input=${(event: Event) => moved(event, end)}
    />`;
  };
  return html`<div class="overview" part="overview">
    <canvas
      class="strip"
      aria-hidden="true"
      @pointerdown=${(event: PointerEvent) => drag(event, host)}
    ></canvas>
    ${slider('from')} ${slider('to')}
  </div>`;
}

/** Drags the window along the strip; a press elsewhere brings it there. */
function drag(event: PointerEvent, host: ToolHost): void {
  if (event.button !== 0) return;
  const canvas = event.currentTarget as HTMLCanvasElement;
  const { domain, window: start } = host.state;
  const perPixel = (domain.to - domain.from) / Math.max(canvas.clientWidth, 1);
  const { left } = canvas.getBoundingClientRect();
  const pressed = domain.from + (event.clientX - left) * perPixel;
  const inside = pressed >= start.from && pressed <= start.to;
  const half = (start.to - start.from) / 2;
  const centred = (day: number) => ({ from: day - half, to: day + half });
  if (!inside) {
    moveTo(host, centred(pressed));
    return;
  }
  canvas.setPointerCapture(event.pointerId);
  const offset = start.from + half - pressed;
  const done = new AbortController();
  const move = ({ clientX }: PointerEvent, settled: boolean) =>
    host.setWindow(centred(domain.from + (clientX - left) * perPixel + offset), settled);
  const { signal } = done;
  canvas.addEventListener('pointermove', (moved) => move(moved, false), { signal });
  for (const end of ['pointerup', 'pointercancel'] as const)
    canvas.addEventListener(
      end,
      (ended) => {
        done.abort();
        if (ended.clientX !== event.clientX) move(ended, true);
      },
      { signal },
    );
}
