import type { Language } from '@russia-turkey/core';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import MarkdownIt from 'markdown-it';
import { type Html, html } from '../../site/html.ts';
import { pending, released } from '../changelog.ts';
import { wording } from '../wording/index.ts';
import { section } from './section.ts';

// HTML in a changelog is shown as text, so what it renders is safe.
const markdown = new MarkdownIt({ html: false });

/** Headings go below those of the page. */
const deeper = 2;

function rendered(text: string): Html {
  const tokens = markdown.parse(text, {});
  for (const token of tokens)
    if (/^h\d$/.test(token.tag)) token.tag = `h${Math.min(Number(token.tag.slice(1)) + deeper, 6)}`;
  return unsafeHTML(markdown.renderer.render(tokens, markdown.options, {}));
}

/** What changed from release to release, and what waits for the next one. */
export function changesSection(language: Language): Html {
  const words = wording[language];
  const next = pending();
  return section(
    'changes',
    words.changes,
    html`<p>${words.changesNote}</p>`,
    next.length === 0
      ? ''
      : html`<h3 class="label">${words.next}</h3>
          <ul class="pending" lang="en">
            ${next.map(
              ({ packages, text }) =>
                html`<li>
                  <p class="packages">
                    ${Object.entries(packages)
                      .map(([name, level]) => `${name}: ${level}`)
                      .join(', ')}
                  </p>
                  ${rendered(text)}
                </li>`,
            )}
          </ul>`,
    ...released().map((text) => html`<div class="released" lang="en">${rendered(text)}</div>`),
  );
}
