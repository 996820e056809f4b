import { css } from 'lit';

/**
 * Tokens that a page may set on the element or above it. Ink on paper in light, paper on ink in dark; one accent; the
 * stance scale runs from conflict (brick) over stone to alliance (teal). Every text keeps 4.5:1 and every mark 3:1
 * against its ground in both themes; a test computes it.
 */
export const theme = css`
  :host {
    --_ink: var(--rt-ink, light-dark(#1d1b18, #ece7dd));
    --_soft: var(--rt-soft-ink, light-dark(#5d574e, #b3aa9b));
    --_paper: var(--rt-paper, light-dark(#fdfbf7, #171614));
    --_tint: var(--rt-tint, light-dark(#f3eee4, #221f1c));
    --_line: var(--rt-line, light-dark(#d9d1c2, #3d3832));
    --_control: var(--rt-control-line, light-dark(#8b8274, #857c6f));
    --_accent: var(--rt-accent, light-dark(#7a3b12, #e2a36f));
    --_hostile: var(--rt-stance-hostile, light-dark(#8f3423, #c4654f));
    --_tense: var(--rt-stance-tense, light-dark(#a5633e, #c08a68));
    --_cool: var(--rt-stance-cool, light-dark(#777164, #98917f));
    --_cooperative: var(--rt-stance-cooperative, light-dark(#3f7873, #5f9f99));
    --_allied: var(--rt-stance-allied, light-dark(#12605c, #58c2b8));

    display: block;
    box-sizing: border-box;
    color: var(--_ink);
    background: var(--_paper);
    font: inherit;
    line-height: 1.45;
    text-align: start;
    /* No text-wrap: pretty. WebKitGTK 2.50 dies of it in a narrow column, and the page with it. */
    overflow-wrap: break-word;
    hyphens: manual;
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 0.15em solid var(--_accent);
    outline-offset: 0.12em;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  .numbers {
    font-variant-numeric: tabular-nums lining-nums;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
