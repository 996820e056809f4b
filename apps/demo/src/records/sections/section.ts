import { type Html, html } from '../../site/html.ts';

/** A part of a page under a heading of its own. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly content: Html;
}

export const sectionHtml = ({ id, title, content }: Section): Html =>
  html`<section class="chapter" aria-labelledby=${id}>
    <h2 id=${id}>${title}</h2>
    <div class="body">${content}</div>
  </section>`;
