import { type Source, cite, safeUrl } from '@russia-turkey/core';
import { html, nothing } from '../../site/html.ts';
import { pageOf } from '../addresses.ts';
import type { Desk } from '../desk.ts';
import type { Section } from './section.ts';

/** What this page rests on: each source once with the places in it, a link to its page, and one to the source itself. */
export function sourcesSection(desk: Desk): readonly Section[] {
  const cited = desk.bibliography();
  if (cited.length === 0) return [];
  return [
    {
      id: 'sources',
      title: desk.words.sources,
      content: html`<ol class="sources">
        ${cited.map(({ source: id, at }, index) => {
          const source = desk.library.get(`sources/${id}`) as Source;
          const address = safeUrl(source.url ?? (source.doi && `https://doi.org/${source.doi}`));
          return html`<li id=${`source-${index + 1}`}>
            <a href=${desk.to(pageOf(`sources/${id}`))}
              ><cite lang=${source.language}>${cite(source, desk.language)}</cite></a
            >${at.length > 0 ? html` <span class="remark">${at.join('; ')}.</span>` : nothing}${
              address === undefined
                ? nothing
                : html` <a class="outwards" href=${address} rel="noreferrer">${hostOf(address)}</a>`
            }
          </li>`;
        })}
      </ol>`,
    },
  ];
}

const hostOf = (address: string): string => /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(address)?.[1] ?? address;
