import { css } from 'lit';

/** A title page in the page's own type: four sizes, hairlines, no boxes but the stamp. */
export const styles = css`
  :host {
    --_small: 0.875em;
    --_measure: 66ch;
    --_gap: 1.1em;
  }
  :host([variant='line']) {
    display: inline;
    color: inherit;
    background: none;
    line-height: inherit;
    text-align: inherit;
    text-wrap: inherit;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  ul {
    list-style: none;
  }
  .small {
    font-size: var(--_small);
  }
  .small .small {
    font-size: 1em;
  }
  .soft,
  .joint {
    color: var(--_soft);
  }

  /* Said again for pages whose own rules for every element reach the host. */
  .card,
  .compact {
    display: flow-root;
    color: var(--_ink);
    background: var(--_paper);
    line-height: 1.45;
    text-align: start;
  }
  .card {
    padding: 1.6em clamp(1em, 5%, 2.2em);
    border: 1px solid var(--_line);
    border-block-start: 0.3em double var(--_ink);
  }
  header {
    text-align: center;
    text-wrap: balance;
  }
  .type {
    color: var(--_accent);
  }
  .name:is(h1, h2, h3, h4, h5, h6) {
    font-weight: 600;
    line-height: 1.2;
    text-wrap: balance;
  }
  .card .name {
    margin-block: 0.2em 0.25em;
    font-size: clamp(1.25em, 7.5cqi, 1.75em);
  }
  .aliases {
    max-inline-size: var(--_measure);
    margin-block-start: 0.35em;
    margin-inline: auto;
  }
  .other-names {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    column-gap: 1.4em;
  }
  .place {
    display: block;
  }
  header .joint {
    display: none;
  }
  .signed {
    margin-block-start: 0.8em;
  }

  .parties {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11.5em), 1fr));
    gap: 0.7em 1.6em;
    margin-block-start: var(--_gap);
    padding-block: 0.8em;
    border-block: 1px solid var(--_line);
  }
  .party {
    display: block;
    font-weight: 600;
    text-wrap: balance;
  }
  .parties .small {
    display: block;
    margin-block-start: 0.1em;
  }
  .bare {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 7.5em), 1fr));
    row-gap: 0.2em;
  }
  .facing {
    grid-template-columns: 1fr 1fr;
    gap: 0;
  }
  .facing > li {
    padding-inline: 1.2em;
  }
  .facing > li:first-child {
    border-inline-end: 1px solid var(--_line);
    padding-inline-start: 0;
    text-align: end;
  }
  .facing > li:last-child {
    padding-inline-end: 0;
  }

  .text {
    max-inline-size: var(--_measure);
    margin-inline: auto;
  }
  .summary {
    margin-block-start: var(--_gap);
  }
  .card .stamp {
    inline-size: fit-content;
    max-inline-size: 100%;
    margin-block-start: var(--_gap);
    margin-inline: auto;
    padding: 0.45em 1em;
    border: 2px solid currentcolor;
    color: var(--_soft);
    text-align: center;
    text-wrap: balance;
  }
  .stamp strong {
    font-weight: 600;
  }
  .card .stamp > * {
    display: block;
  }
  .card .stamp > .joint {
    display: none;
  }
  /* What the records do not say is no verdict. */
  .card .stamp.unknown {
    padding: 0;
    border-color: transparent;
    font-weight: 400;
    font-size: 0.875em;
  }
  .stamp.unknown strong {
    font-weight: 400;
  }
  .card .stamp.in-force,
  .card .stamp.provisional {
    color: var(--_accent);
  }

  .facts {
    margin-block-start: var(--_gap);
  }
  .facts > div {
    padding-block: 0.2em;
  }
  dt {
    color: var(--_soft);
  }

  details {
    margin-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }
  details + details {
    margin-block-start: 0;
  }
  details[open] {
    padding-block-end: var(--_gap);
  }
  summary {
    padding-block: 0.55em;
    cursor: pointer;
  }
  summary > :is(h1, h2, h3, h4, h5, h6) {
    display: inline;
    margin-inline-end: 0.6em;
    font-weight: 600;
  }
  summary:hover > :is(h1, h2, h3, h4, h5, h6) {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  summary::marker {
    color: var(--_accent);
  }

  .terms > li {
    padding-block: 0.35em;
  }
  .article {
    display: block;
    color: var(--_soft);
  }
  .unnumbered {
    display: inline;
  }
  .refs {
    white-space: nowrap;
  }
  .voices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 1em 1.8em;
  }
  .voices dt {
    color: inherit;
    font-weight: 600;
  }
  .voices dd {
    margin-block-start: 0.4em;
  }
  .sources {
    padding-inline-start: 2em;
  }
  .sources li {
    padding-block: 0.15em;
    overflow-wrap: anywhere;
  }
  .sources li::marker {
    color: var(--_soft);
    font-variant-numeric: tabular-nums;
  }

  .compact {
    padding: 0.8em 1em 0.9em;
    border-block-start: 2px solid var(--_ink);
  }
  .compact > * {
    max-inline-size: var(--_measure);
    margin-block-start: 0.35em;
  }
  .compact .name {
    margin: 0;
    font-size: 1.25em;
  }

  ::slotted([slot='media']) {
    display: block;
    max-inline-size: 100%;
  }
  @container (inline-size > 30em) {
    .place,
    header .joint {
      display: inline;
    }
    .terms > li,
    .facts > div {
      display: grid;
      grid-template-columns: minmax(7.5em, max-content) 1fr;
      column-gap: 1.2em;
    }
    .article {
      text-align: end;
    }
    .terms > li {
      grid-template-columns: 7.5em 1fr;
    }
    .facts {
      display: grid;
      grid-template-columns: fit-content(50%) 1fr;
    }
    .facts > div {
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
    }
    .facts dd {
      grid-column: 2;
    }
  }
  .card {
    container-type: inline-size;
  }

  @media print {
    details::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
    details {
      padding-block-end: var(--_gap);
    }
    summary {
      list-style: none;
    }
    .card,
    li {
      break-inside: auto;
    }
    .sources a {
      color: inherit;
      text-decoration: none;
    }
    .sources a[href]::after {
      content: ' (' attr(href) ')';
    }
  }
`;
