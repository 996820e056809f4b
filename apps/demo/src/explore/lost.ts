import type { Language } from '@russia-turkey/core';
import { explorerFile, pageOf } from '../records/addresses.ts';
import { deskFor } from '../records/desk.ts';
import { type Library } from '../records/library.ts';
import { type Html, html } from '../site/html.ts';
import { folderOf, languages } from '../site/languages.ts';
import { exploreWords } from './wording.ts';

/** What stands at the address of a record whose id has changed: where it is now. */
export function movedPage(old: string, present: string, library: Library): Html {
  const words = exploreWords[library.language];
  return html`<article class="record">
    <header class="opening">
      <h1>${words.movedTitle}</h1>
      <p class="standfirst">${words.moved} ${deskFor(library, pageOf(old)).link(present)}</p>
    </header>
  </article>`;
}

/**
 * The page for an address that leads nowhere, in all three languages: the host cannot know which one its reader wants.
 *
 * @param to the address of a file of the site, from its root
 */
export function notFoundPage(first: Language, to: (file: string) => string): Html {
  return html`<article class="record">
    ${[first, ...languages.filter((other) => other !== first)].map((language, index) => {
      const words = exploreWords[language];
      const title =
        index === 0 ? html`<h1>${words.notFoundTitle}</h1>` : html`<h2>${words.notFoundTitle}</h2>`;
      return html`<section class="opening lost" lang=${language}>
        ${title}
        <p class="standfirst">${words.notFound}</p>
        <p class="ways">
          <a href=${to(`${folderOf(language)}${explorerFile}`)}>${words.toExplorer}</a>
          <a href=${to(`${folderOf(language)}index.html`)}>${words.toFrontPage}</a>
        </p>
      </section>`;
    })}
  </article>`;
}
