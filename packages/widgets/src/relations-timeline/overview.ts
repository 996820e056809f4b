import { type TemplateResult, html, svg } from 'lit';
import { type Entry, yearOf } from './entry.ts';
import type { TimelineTerms } from './terms.ts';

export interface OverviewInput {
  readonly width: number;
  readonly height: number;
  readonly domain: { readonly from: number; readonly to: number };
  readonly window: { readonly from: number; readonly to: number };
  readonly entries: readonly Entry[];
  readonly periods: readonly Entry[];
  readonly terms: TimelineTerms;
  readonly setYears: (from: number, to: number) => void;
}

/** Columns of how many entries fall into each slice: what is busy and what is empty, at any number of entries. */
export function density(entries: readonly Entry[], from: number, to: number, columns: number): number[] {
  const counts = Array.from({ length: columns }, () => 0);
  const perColumn = (to - from) / columns;
  for (const entry of entries) {
    const column = Math.floor((entry.start - from) / perColumn);
    if (column >= 0 && column < columns) counts[column] = (counts[column] ?? 0) + 1;
  }
  return counts;
}

/** The whole time in a strip, the window in it, and two native sliders that move its ends. */
export function overview(input: OverviewInput): TemplateResult {
  const { width, height, domain, window: shown, terms, setYears } = input;
  const x = (day: number) => ((day - domain.from) / (domain.to - domain.from)) * width;
  const columns = Math.max(Math.floor(width / 4), 1);
  const counts = density(input.entries, domain.from, domain.to, columns);
  const most = Math.max(...counts, 1);
  const [minYear, maxYear] = [yearOf(domain.from), yearOf(domain.to)];
  const [fromYear, toYear] = [yearOf(shown.from), yearOf(shown.to)];
  const left = Math.max(x(shown.from), 0);
  const right = Math.min(x(shown.to), width);
  const moved = (event: Event, end: 'from' | 'to') => {
    const year = Number((event.target as HTMLInputElement).value);
    setYears(
      end === 'from' ? Math.min(year, toYear) : fromYear,
      end === 'to' ? Math.max(year, fromYear) : toYear,
    );
  };
  return html`<div class="overview" part="overview">
    <svg
      aria-hidden="true"
      focusable="false"
      width=${width}
      height=${height}
      viewBox="0 0 ${width} ${height}"
    >
      ${input.periods.map(
        (period) =>
          svg`<rect class="band ${period.outline.stance ?? 'cool'}" x=${x(period.start)} y=${height - 4} width=${Math.max(
            x(period.end) - x(period.start),
            0,
          )} height="4"></rect>`,
      )}
      ${counts.map((count, index) =>
        count === 0
          ? ''
          : svg`<rect class="column" x=${(index * width) / columns} width=${Math.max(width / columns - 1, 1)} y=${
              (height - 6) * (1 - Math.sqrt(count / most))
            } height=${(height - 6) * Math.sqrt(count / most)}></rect>`,
      )}
      <rect class="outside" x="0" y="0" width=${left} height=${height}></rect>
      <rect class="outside" x=${right} y="0" width=${Math.max(width - right, 0)} height=${height}></rect>
      <path class="window" d="M${left} 0V${height}M${right} 0V${height}"></path>
      <rect
        class="handle"
        x=${Math.min(Math.max(left - 4, 0), width - 8)}
        y=${height * 0.2}
        width="8"
        height=${height * 0.6}
      ></rect>
      <rect
        class="handle"
        x=${Math.min(Math.max(right - 4, 0), width - 8)}
        y=${height * 0.2}
        width="8"
        height=${height * 0.6}
      ></rect>
    </svg>
    <input
      type="range"
      class="slider"
      min=${minYear}
      max=${maxYear}
      .value=${String(fromYear)}
      aria-label="${terms.window}: ${terms.from}"
      aria-valuetext=${String(fromYear)}
      @input=${(event: Event) => moved(event, 'from')}
    />
    <input
      type="range"
      class="slider"
      min=${minYear}
      max=${maxYear}
      .value=${String(toYear)}
      aria-label="${terms.window}: ${terms.to}"
      aria-valuetext=${String(toYear)}
      @input=${(event: Event) => moved(event, 'to')}
    />
  </div>`;
}
