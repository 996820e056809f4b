import type { AnyRecord, Language } from '@russia-turkey/core';
import { type Html, html, nothing } from '../site/html.ts';
import { languages } from '../site/languages.ts';
import { explorerFile, indexOf, pageOf } from './addresses.ts';
import { type Desk, deskFor } from './desk.ts';
import { factsOf } from './facts/index.ts';
import { seriesOf } from './facts/indicator.ts';
import { type Library, libraries, refOf } from './library.ts';
import { sourceType } from './names.ts';
import { citationSection } from './sections/citation.ts';
import { claimsSection } from './sections/claims.ts';
import { connectedSection, lineageSection } from './sections/connected.ts';
import { factList } from './sections/facts.ts';
import { mentionsSection } from './sections/mentions.ts';
import { periodSections } from './sections/period.ts';
import { type Section, sectionHtml } from './sections/section.ts';
import { sourcesSection } from './sections/sources.ts';
import { termsSection } from './sections/terms.ts';

/** Everything that the dataset says of one record, and of what it is tied to. Whole without a script. */
export function recordPage(
  record: AnyRecord,
  library: Library,
  others: Readonly<Record<Language, Library>> = libraries,
): Html {
  const desk = deskFor(library, pageOf(refOf(record)));
  const { words } = desk;
  // In the order of the page, for sources are numbered as they are met.
  const basis = record.kind === 'sources' ? nothing : desk.cites(record.cites);
  const facts = factList(factsOf(record, desk));
  const sections: readonly Section[] = [
    ...seriesSection(record, desk),
    ...termsSection(record, desk),
    ...claimsSection(record, desk),
    ...connectedSection(record, desk),
    ...lineageSection(record, desk),
    ...periodSections(record, desk),
    ...mentionsSection(record, desk),
    ...sourcesSection(desk),
    ...citationSection(record, desk),
  ];
  return html`<article class="record" data-kind=${record.kind}>
    <header class="opening">
      ${crumbs(record, desk)} ${heading(record, desk)} ${otherNames(record, desk, others)}
      ${
        'summary' in record && record.summary
          ? html`<p class="standfirst">${record.summary}${basis}</p>`
          : nothing
      }${
        'contested' in record
          ? html`<p class="disputed"><strong>${words.disputed}.</strong> ${words.disputedNote}</p>`
          : nothing
      }
    </header>
    <div class="chapter first">
      <h2 class="quiet">${words.facts}</h2>
      <div class="body">${facts}</div>
    </div>
    ${sections.map(sectionHtml)}
  </article>`;
}

const crumbs = ({ kind }: AnyRecord, { to, words, types }: Desk): Html =>
  html`<p class="crumbs">
    <a href=${to(explorerFile)}>${words.explorer}</a> <span aria-hidden="true">/</span>
    <a href=${to(indexOf(kind))}>${types.kinds[kind].many}</a>
  </p>`;

/** A claim is headed by what it says; a source keeps its title in its own language. */
function heading(record: AnyRecord, { language, link }: Desk): Html {
  if (record.kind === 'claims')
    return html`<h1 class="statement">${record.says}</h1>
      <p class="standfirst">
        ${record.heldBy.map((ref, index) => html`${index > 0 ? ', ' : '— '}${link(ref)}`)}
      </p>`;
  if (record.kind === 'sources')
    return html`<h1 class="statement" lang=${record.language}>${record.title}</h1>
      <p class="other-names">${sourceType(record.type, language)}</p>`;
  return html`<h1 class=${record.label.length > 34 ? 'long' : nothing}>${record.label}</h1>`;
}

/** Its names in the other languages. */
function otherNames(
  record: AnyRecord,
  { language }: Desk,
  others: Readonly<Record<Language, Library>>,
): Html {
  if (record.kind === 'claims' || record.kind === 'sources') return nothing;
  const names = languages
    .filter((other) => other !== language)
    .map((other) => ({ other, named: others[other].get(refOf(record)) }));
  return html`<p class="other-names">
    ${names.map(({ other, named }) => ('label' in named ? html`<span lang=${other}>${named.label}</span> ` : nothing))}
  </p>`;
}

const seriesSection = (record: AnyRecord, desk: Desk): readonly Section[] =>
  record.kind === 'indicators'
    ? [{ id: 'series', title: desk.words.series, content: seriesOf(record, desk) }]
    : [];
