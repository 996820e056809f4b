import type { AnyRecord, Claim } from '@russia-turkey/core';
import { html, nothing } from '../../site/html.ts';
import type { Desk } from '../desk.ts';
import { type Mention, kinds, refOf } from '../library.ts';
import { chronicle } from './chronicle.ts';
import type { Section } from './section.ts';

/** Fields whose other end this page shows in a section of its own: claims about it, links to it, replies to it. */
const shownElsewhere = new Set(['about', 'answers', 'to']);

/** What else names this record: by kind, in the order of time. For a source, what cites it. */
export function mentionsSection(record: AnyRecord, desk: Desk): readonly Section[] {
  const isSource = record.kind === 'sources';
  const { words } = desk;
  const mentions = desk.library
    .mentions(refOf(record))
    .filter((mention) => !mention.fields.every((field) => isShown(mention, field, record)));
  if (mentions.length === 0)
    return isSource
      ? [{ id: 'mentions', title: words.citedBy, content: html`<p>${words.citedByNone}</p>` }]
      : [];
  const groups = kinds
    .map((kind) => ({ kind, records: mentions.map((one) => one.record).filter((one) => one.kind === kind) }))
    .filter(({ records }) => records.length > 0);
  return [
    {
      id: 'mentions',
      title: isSource ? words.citedBy : words.namedIn,
      content: groups.map(
        ({ kind, records }) =>
          html`<h3>${desk.types.kinds[kind].many} <span class="count">${records.length}</span></h3>
            ${chronicle(records, desk, (one) =>
              one.kind === 'claims' && !isSource ? subjects(one, record, desk) : nothing,
            )}`,
      ),
    },
  ];
}

/** The terms of a treaty are `about` things too, and no section of those things names the treaty. */
const isShown = ({ record: naming }: Mention, field: string, record: AnyRecord): boolean =>
  shownElsewhere.has(field) && !(field === 'about' && (naming.kind !== 'claims' || record.kind === 'claims'));

/** What a claim is about, on the page of who holds it. */
function subjects({ about }: Claim, record: AnyRecord, desk: Desk) {
  const others = about.filter((ref) => ref !== refOf(record));
  if (others.length === 0) return nothing;
  return html` <span class="remark"
    >${desk.words.fact.about}:
    ${others.map((ref, index) => html`${index > 0 ? ', ' : nothing}${desk.link(ref)}`)}</span
  >`;
}
