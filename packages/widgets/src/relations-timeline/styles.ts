import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
    padding-block: 0.75em;
    --_small: 0.8125em;
  }
  .title {
    margin: 0 0 0.5em;
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  .fallback[hidden] {
    display: none;
  }
  .message {
    margin: 0.5em 0;
    color: var(--_soft);
    font-size: var(--_small);
  }

  /* The drawing */
  .drawing {
    position: relative;
    overflow: hidden;
    font-size: var(--_small);
    touch-action: pan-y;
  }
  svg {
    display: block;
    overflow: visible;
    max-inline-size: none;
  }
  svg text {
    fill: var(--_ink);
  }
  .band.hostile rect,
  rect.band.hostile {
    fill: var(--_hostile);
  }
  .band.tense rect,
  rect.band.tense {
    fill: var(--_tense);
  }
  .band.cool rect,
  rect.band.cool {
    fill: var(--_cool);
  }
  .band.cooperative rect,
  rect.band.cooperative {
    fill: var(--_cooperative);
  }
  .band.allied rect,
  rect.band.allied {
    fill: var(--_allied);
  }
  .band text {
    fill: light-dark(#fffdf8, #141210);
    font-size: 0.9em;
  }
  .grid {
    stroke: var(--_line);
    stroke-width: 1;
    stroke-dasharray: 1 3;
  }
  .lane {
    stroke: var(--_line);
    stroke-width: 1;
  }
  .axis {
    stroke: var(--_ink);
    stroke-width: 1;
  }
  .tick line {
    stroke: var(--_ink);
  }
  .tick text {
    fill: var(--_soft);
  }
  .today {
    stroke: var(--_accent);
    stroke-width: 1;
  }
  .leader {
    stroke: var(--_control);
    stroke-width: 0.75;
  }
  .bar.wars rect {
    fill: var(--_ink);
  }
  .bar.projects rect {
    fill: var(--_accent);
  }
  .mark path {
    fill: var(--_ink);
    stroke: var(--_paper);
    stroke-width: 1;
  }
  .mark.treaties path {
    fill: var(--_accent);
  }
  /* As thin as its bar: an outline in the ground's colour would eat it. */
  .mark.projects path {
    fill: var(--_accent);
    stroke: none;
  }
  .mark.contested path {
    fill: var(--_paper);
    stroke: var(--_ink);
    stroke-width: 1.75;
  }
  .mark.treaties.contested path {
    stroke: var(--_accent);
  }
  .mark .behind {
    opacity: 0.55;
  }
  .mark .count {
    font-size: 0.8em;
    fill: var(--_soft);
  }
  .target {
    fill: transparent;
  }
  .mark,
  .bar,
  .label {
    cursor: pointer;
  }
  .mark:hover path,
  .mark.chosen path,
  .bar:hover rect,
  .bar.chosen rect {
    stroke: var(--_accent);
    stroke-width: 2.5;
  }
  .label.weight-5 {
    font-weight: 600;
  }
  .label.weight-1,
  .label.weight-2 {
    fill: var(--_soft);
  }
  .label:hover,
  .label.chosen {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  /* The strip below it */
  .overview {
    position: relative;
    margin-block: 0.35em 0.75em;
  }
  .overview .column {
    fill: var(--_control);
  }
  .overview .outside {
    fill: var(--_paper);
    opacity: 0.72;
  }
  .overview .window {
    stroke: var(--_accent);
    stroke-width: 2;
    fill: none;
  }
  .overview .handle {
    fill: var(--_accent);
  }
  /* The handles are drawn where the window ends; the thumbs lie over them unseen and take pointer and keys. */
  .overview:has(.slider:focus-visible) {
    outline: 0.15em solid var(--_accent);
    outline-offset: 0.12em;
  }
  .slider:focus-visible {
    outline: none;
  }
  .slider {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    background: none;
    appearance: none;
    pointer-events: none;
  }
  .slider::-webkit-slider-runnable-track {
    block-size: 100%;
    background: none;
  }
  .slider::-moz-range-track {
    block-size: 100%;
    background: none;
  }
  .slider::-webkit-slider-thumb {
    appearance: none;
    pointer-events: auto;
    inline-size: 24px;
    block-size: 100%;
    border: 0;
    background: none;
    cursor: ew-resize;
  }
  .slider::-moz-range-thumb {
    pointer-events: auto;
    inline-size: 24px;
    block-size: 100%;
    border: 0;
    border-radius: 0;
    background: none;
    cursor: ew-resize;
  }

  /* Controls */
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    align-items: end;
    margin-block: 0.5em;
    font-size: var(--_small);
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.9em;
    align-items: center;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    float: inline-start;
    padding: 0;
    margin-inline-end: 0.25em;
    color: var(--_soft);
  }
  .kind {
    display: inline-flex;
    gap: 0.35em;
    align-items: center;
    min-block-size: 24px;
    cursor: pointer;
  }
  .kind input {
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .kind svg {
    flex: none;
  }
  .year {
    inline-size: 5.2em;
    min-block-size: 28px;
    padding: 0.1em 0.35em;
    border: 1px solid var(--_control);
    border-radius: 2px;
    background: var(--_paper);
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .year[aria-invalid='true'] {
    border-color: var(--_hostile);
    border-width: 2px;
  }
  button {
    font: inherit;
    color: inherit;
  }
  .plain {
    position: relative;
    min-block-size: 28px;
    padding: 0.1em 0.7em;
    border: 1px solid var(--_control);
    border-radius: 2px;
    background: none;
    cursor: pointer;
  }
  .plain:hover {
    background: var(--_tint);
  }
  .plain[disabled] {
    opacity: 0.5;
    cursor: default;
  }
  .status {
    margin: 0.25em 0 0.5em;
    color: var(--_soft);
    font-size: var(--_small);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.1em;
    margin: 0 0 0.5em;
    padding: 0;
    list-style: none;
    color: var(--_soft);
    font-size: 0.75em;
  }
  .legend li {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
  }
  .legend path {
    fill: currentcolor;
  }
  .legend .hollow path {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
  }

  /* The chronicle */
  .groups,
  .entries,
  .facts,
  .perspectives,
  .details ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .list {
    border-block-start: 1px solid var(--_ink);
  }
  .group {
    border-block-end: 1px solid var(--_line);
  }
  .heading {
    margin: 0;
    font: inherit;
  }
  .toggle {
    display: grid;
    grid-template-columns: 10.5em 1fr auto;
    gap: 0 1em;
    align-items: baseline;
    inline-size: 100%;
    min-block-size: 2.25em;
    padding: 0.4em 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .toggle:hover .name {
    text-decoration: underline;
    text-underline-offset: 0.15em;
    text-decoration-thickness: 1px;
  }
  .date {
    color: var(--_soft);
    font-size: 0.875em;
  }
  .group > .heading .name {
    font-weight: 600;
  }
  .entry .name {
    font-weight: 400;
  }
  .entry.weight-5 .name,
  .entry.weight-4 .name {
    font-weight: 600;
  }
  .side {
    color: var(--_soft);
    font-size: var(--_small);
    text-align: end;
  }
  .side .stance {
    display: inline-block;
    inline-size: 0.7em;
    block-size: 0.7em;
    margin-inline-end: 0.4em;
  }
  .stance.hostile {
    background: var(--_hostile);
  }
  .stance.tense {
    background: var(--_tense);
  }
  .stance.cool {
    background: var(--_cool);
  }
  .stance.cooperative {
    background: var(--_cooperative);
  }
  .stance.allied {
    background: var(--_allied);
  }
  .entry {
    border-block-start: 1px solid var(--_line);
  }
  .entries > .entry:first-child {
    border-block-start: 0;
  }
  .group .entries {
    border-block-start: 1px solid var(--_line);
  }
  .entry.chosen > .heading {
    background: var(--_tint);
  }
  .details {
    padding: 0 0 1em 11.5em;
    max-inline-size: 52em;
  }
  .summary {
    margin: 0 0 0.75em;
  }
  .fact {
    display: grid;
    grid-template-columns: 8em 1fr;
    gap: 0 1em;
    margin-block: 0.25em;
    font-size: 0.9375em;
  }
  .fact dt,
  .small-title {
    color: var(--_soft);
    font-size: 0.8667em;
  }
  .small-title {
    margin: 1em 0 0.35em;
    font-size: var(--_small);
  }
  .fact dd,
  .perspectives dd {
    margin: 0;
  }
  .fact li + li {
    margin-block-start: 0.3em;
  }
  .soft {
    color: var(--_soft);
  }
  .perspectives {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 1em;
  }
  .perspectives > div {
    padding-block-start: 0.4em;
    border-block-start: 2px solid var(--_ink);
  }
  .perspectives dt {
    font-weight: 600;
    font-size: 0.9375em;
  }
  .perspectives dd {
    margin-block-start: 0.4em;
    font-size: 0.9375em;
  }
  .perspectives dd .soft {
    display: block;
    font-size: 0.8667em;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    cursor: pointer;
  }
  .sources li {
    margin-block: 0.25em;
    font-size: var(--_small);
  }

  @container (max-inline-size: 38em) {
    .toggle {
      grid-template-columns: 1fr auto;
    }
    .toggle .date {
      grid-column: 1 / -1;
    }
    .details {
      padding-inline-start: 0;
    }
    .fact {
      grid-template-columns: 1fr;
    }
  }
  @media print {
    .controls,
    .overview,
    .openers {
      display: none;
    }
    .sources a::after {
      content: ' <' attr(href) '>';
      overflow-wrap: anywhere;
    }
  }
  @media (forced-colors: active) {
    .band rect,
    rect.band {
      fill: Canvas;
      stroke: CanvasText;
    }
    .band text,
    svg text {
      fill: CanvasText;
    }
    .mark path,
    .bar rect,
    .overview .column {
      fill: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
