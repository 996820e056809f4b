import { formatWhen, parseEdtf } from '@russia-turkey/core';
import { meta } from '@russia-turkey/core/meta';
import type { Article } from '../articles/article.ts';
import { deskFor, notesOf } from '../articles/desk.ts';
import { type Html, html } from '../site/html.ts';
import { wording } from '../site/wording.ts';

/** An article from its headline to its sources. */
export function articlePage({ language, headline, standfirst, published, body }: Article): Html {
  const words = wording[language];
  const desk = deskFor(language, published);
  const text = body(desk);
  return html`<article>
    <header class="opening">
      <h1>${headline}</h1>
      <p class="standfirst">${standfirst}</p>
      <p class="byline">
        <span>${words.byline}</span>
        <time datetime=${published}>${formatWhen(parseEdtf(published), language)}</time>
      </p>
    </header>
    ${text}
    <section class="sources" aria-labelledby="sources">
      <h2 id="sources">${words.sources}</h2>
      <p>${words.sourcesNote}</p>
      ${notesOf(language, desk.notes)}
      <p class="licence">${words.licence(meta.licence.data)}</p>
    </section>
  </article>`;
}
