import { type Html, html } from '../../site/html.ts';
import type { Fact } from '../desk.ts';

/** Facts as a list of names and values; several values of one name stand one under the other. */
export const factList = (facts: readonly Fact[]): Html =>
  html`<dl class="facts">
    ${facts.map(
      ({ name, values }) =>
        html`<div>
          <dt>${name}</dt>
          ${values.map((value) => html`<dd>${value}</dd>`)}
        </div>`,
    )}
  </dl>`;
