import { type Html, html } from '../../site/html.ts';

/**
 * A part of the page under a heading that can be linked to. No template of its content may end in a value: Lit marks such
 * an end with “<?>”, which is no HTML.
 */
export const section = (id: string, title: string, ...content: readonly Html[]): Html =>
  html`<section class="chapter" aria-labelledby=${id}>
    <h2 id=${id}><span class="title">${title}</span></h2>
    ${content}
  </section>`;
