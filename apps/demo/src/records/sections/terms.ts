import type { AnyRecord } from '@russia-turkey/core';
import { cardTerms } from '@russia-turkey/widgets/words';
import { html, nothing } from '../../site/html.ts';
import type { Desk } from '../desk.ts';
import type { Section } from './section.ts';

/** What was agreed, by article. */
export function termsSection(record: AnyRecord, desk: Desk): readonly Section[] {
  if (record.kind !== 'treaties' || !record.terms?.length) return [];
  const { article: articleName } = cardTerms[desk.language];
  return [
    {
      id: 'terms',
      title: desk.words.terms,
      content: html`<ul class="terms" role="list">
        ${record.terms.map(({ article, says, topic, about = [], cites }) => {
          const refs = [...(topic === undefined ? [] : [`topics/${topic}`]), ...about];
          return html`<li>
            <span class="when">${article === undefined ? '–' : articleName(article)}</span>
            <span class="what"
              >${says}${desk.cites(cites)}${
                refs.length > 0
                  ? html` <span class="remark"
                      >${refs.map((ref, index) => html`${index > 0 ? ', ' : nothing}${desk.link(ref)}`)}</span
                    >`
                  : nothing
              }</span
            >
          </li>`;
        })}
      </ul>`,
    },
  ];
}
