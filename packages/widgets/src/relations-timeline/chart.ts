import { type TemplateResult, html, nothing, svg } from 'lit';
import type { Language } from '@russia-turkey/core';
import { type Entry, toIso, yearOf } from './entry.ts';
import type { Bar, Label, Layout, Mark } from './layout.ts';
import type { Tick, TimeScale } from './scale.ts';
import { shapeOf, shapePath } from './shapes.ts';
import type { TimelineTerms } from './terms.ts';

export interface ChartInput {
  readonly layout: Layout;
  readonly scale: TimeScale;
  readonly line: number;
  readonly language: Language;
  readonly terms: TimelineTerms;
  readonly today: number;
  readonly chosen: string | undefined;
  readonly choose: (entry: Entry) => void;
  readonly zoomTo: (from: number, to: number) => void;
}

/** The drawn timeline. It is decoration over the list: everything it shows and does is in native controls too. */
export function chart(input: ChartInput): TemplateResult {
  const { layout, scale, line, today, terms } = input;
  const todayX = scale.x(today);
  return html`<svg
    class="chart numbers"
    part="chart"
    aria-hidden="true"
    focusable="false"
    width=${scale.width}
    height=${layout.height}
    viewBox="0 0 ${scale.width} ${layout.height}"
  >
    ${layout.band.map(
      (part) =>
        svg`<g class="band ${part.stance}"><title>${part.entry.label}</title><rect x=${part.x} y="0" width=${Math.max(part.width - 1, 0)} height=${layout.bandHeight}></rect>${
          part.label === undefined
            ? nothing
            : svg`<text x=${part.x + line * 0.4} y=${layout.bandHeight / 2} dominant-baseline="central">${part.label}</text>`
        }</g>`,
    )}
    ${layout.ticks.map(
      (tick) =>
        svg`<line class="grid" x1=${scale.x(tick.day)} x2=${scale.x(tick.day)} y1=${layout.bandHeight} y2=${layout.axisY}></line>`,
    )}
    ${
      todayX > 0 && todayX < scale.width
        ? svg`<line class="today" x1=${todayX} x2=${todayX} y1=${layout.bandHeight} y2=${layout.axisY}></line>`
        : nothing
    }
    ${layout.lanes.map(({ kind, baseline }) =>
      kind === 'treaties' || kind === 'events'
        ? svg`<line class="lane" x1="0" x2=${scale.width} y1=${baseline} y2=${baseline}></line>`
        : nothing,
    )}
    ${layout.labels.map((label) =>
      label.leader
        ? svg`<line class="leader" x1=${label.leader.x} x2=${label.leader.x} y1=${label.leader.from} y2=${label.leader.to}></line>`
        : nothing,
    )}
    ${layout.bars.map((bar) => drawBar(bar, input))} ${layout.marks.map((mark) => drawMark(mark, input))}
    ${layout.labels.map((label) => drawLabel(label, input))}
    <line class="axis" x1="0" x2=${scale.width} y1=${layout.axisY} y2=${layout.axisY}></line>
    ${layout.ticks.map((tick) => drawTick(tick, input))}
    <text class="visually-hidden">${terms.timeline}</text>
  </svg>`;
}

function drawBar(bar: Bar, { layout, chosen, choose }: ChartInput) {
  const { entry } = bar;
  const height = entry.kind === 'wars' ? layout.barHeight : Math.max(layout.barHeight * 0.45, 3);
  const classes = `bar ${entry.kind} ${entry.open ? 'open' : ''} ${chosen === entry.key ? 'chosen' : ''}`;
  return svg`<g class=${classes} @click=${() => choose(entry)}><title>${entry.label}</title><rect x=${bar.x} y=${
    bar.y + (layout.barHeight - height) / 2
  } width=${bar.width} height=${height}></rect></g>`;
}

function drawMark(mark: Mark, input: ChartInput) {
  const { layout, chosen, choose, zoomTo } = input;
  const [first] = mark.entries;
  const count = mark.entries.length;
  const isChosen = mark.entries.some((entry) => entry.key === chosen);
  const size = layout.markSize;
  const path = shapePath(shapeOf(mark.kind, first.outline.type), size);
  const transform = `translate(${mark.x} ${mark.y})`;
  if (count === 1) {
    const classes = `mark ${mark.kind} ${isChosen ? 'chosen' : ''} ${first.outline.contested ? 'contested' : ''}`;
    return svg`<g class=${classes} transform=${transform} @click=${() => choose(first)}><title>${first.label}</title><circle class="target" r=${Math.max(size, 12)}></circle><path d=${path}></path></g>`;
  }
  const open = () => {
    const from = Math.min(...mark.entries.map((entry) => entry.start));
    const to = Math.max(...mark.entries.map((entry) => entry.end));
    const room = Math.max((to - from) * 0.6, 20);
    zoomTo(from - room, to + room);
  };
  return svg`<g class="mark cluster ${mark.kind} ${isChosen ? 'chosen' : ''}" transform=${transform} @click=${open}><title>${mark.entries
    .map((entry) => entry.label)
    .join(
      '\n',
    )}</title><circle class="target" r=${Math.max(size, 12)}></circle><path class="behind" transform="translate(2.5 -2.5)" d=${path}></path><path d=${path}></path><text class="count" y=${size * 1.45} text-anchor="middle">${count}</text></g>`;
}

function drawLabel(label: Label, { chosen, choose }: ChartInput) {
  const classes = `label ${label.entry.kind} weight-${label.entry.weight} ${chosen === label.entry.key ? 'chosen' : ''}`;
  return svg`<text class=${classes} x=${label.x} y=${label.y} @click=${() => choose(label.entry)}>${label.text}</text>`;
}

const tickFormats = new Map<string, Intl.DateTimeFormat>();

function drawTick(tick: Tick, { scale, layout, line, language }: ChartInput) {
  const x = scale.x(tick.day);
  const text = tick.unit === 'year' ? String(yearOf(tick.day)) : tickText(tick, language);
  const anchor = x < line ? 'start' : x > scale.width - line ? 'end' : 'middle';
  return svg`<g class="tick"><line x1=${x} x2=${x} y1=${layout.axisY} y2=${layout.axisY + line * 0.25}></line><text x=${x} y=${
    layout.axisY + line * 1.1
  } text-anchor=${anchor}>${text}</text></g>`;
}

function tickText(tick: Tick, language: Language): string {
  const key = `${language} ${tick.unit}`;
  let format = tickFormats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      timeZone: 'UTC',
      month: 'short',
      ...(tick.unit === 'day' ? { day: 'numeric' as const } : {}),
    });
    tickFormats.set(key, format);
  }
  return format.format(new Date(toIso(tick.day)));
}
