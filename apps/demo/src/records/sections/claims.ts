import type { AnyRecord, Claim } from '@russia-turkey/core';
import { type Html, html, nothing } from '../../site/html.ts';
import { time } from '../dates.ts';
import type { Desk } from '../desk.ts';
import { fieldText, quoted, withHolders } from '../facts/claim.ts';
import type { Section } from './section.ts';

/** Claims about a record side by side, under the names of those who hold them. */
export function claimsSection(record: AnyRecord, desk: Desk): readonly Section[] {
  const ids = 'claims' in record ? (record.claims ?? []) : [];
  if (ids.length === 0) return [];
  const claims = ids.map((id) => desk.library.get(`claims/${id}`) as Claim);
  return [
    {
      id: 'claims',
      title: desk.words.whoSaysWhat,
      content: html`<dl class="voices">
        ${byHolders(claims).map(
          ({ holders, held }) =>
            html`<div>
              <dt>${holders.map((ref, index) => html`${index > 0 ? ', ' : nothing}${desk.link(ref)}`)}</dt>
              ${held.map((claim) => html`<dd>${claimHtml(claim, desk)}</dd>`)}
            </div>`,
        )}
      </dl>`,
    },
  ];
}

function claimHtml(claim: Claim, desk: Desk): Html {
  const { words, types, language } = desk;
  return html`<p class="stance-line">
      ${desk.link(`claims/${claim.id}`, types.claims[claim.stance])}${claim.field === undefined ? nothing : html` · ${fieldText(claim.field, desk)}`}${
        claim.held ? html` · ${time(claim.held, language)}` : nothing
      }
    </p>
    <p>${claim.says}${claim.quote ? html` ${quoted(claim)}` : nothing}${desk.cites(claim.cites)}</p>
    ${
      claim.answers === undefined
        ? nothing
        : html`<p class="reply">${words.inReplyTo} ${withHolders(claim.answers, desk)}</p>`
    }${(claim.answeredBy ?? []).map(
      (id) => html`<p class="reply">${words.repliedBy} ${withHolders(id, desk)}</p>`,
    )}`;
}

/** Claims under those who hold them together, so that a statement of a state and its president stands once. */
export function byHolders(
  claims: readonly Claim[],
): readonly { readonly holders: readonly string[]; readonly held: readonly Claim[] }[] {
  const groups = new Map<string, { readonly holders: readonly string[]; readonly held: Claim[] }>();
  for (const claim of claims) {
    const key = claim.heldBy.toSorted().join(' ');
    const group = groups.get(key) ?? { holders: claim.heldBy, held: [] };
    groups.set(key, group);
    group.held.push(claim);
  }
  return [...groups.values()];
}
