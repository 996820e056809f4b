import { type TemplateResult, html, nothing, unsafeCSS } from 'lit';
import { type Language, safeUrl } from '@russia-turkey/core';
import type { Entry } from '../entry.ts';
import css from './details.css?inline';
import { type RecordDetails, loadRecord, recordDetails } from './record-details.ts';
import type { ReaderWords } from '../words/reader-words.ts';
import type { DetailTerms } from './terms.ts';

/** What an open entry shows: of the dataset a record, of a page’s own what the page said. */
export type Details = RecordDetails | { readonly own: Entry };

export const detailStyles = unsafeCSS(css);

/** @throws where the dataset has no such record */
export async function loadDetails(entry: Entry, language: Language): Promise<Details> {
  if (!('earliest' in entry.given)) return { own: entry };
  const details = await loadRecord(entry, language);
  if (!details) throw new Error(`There is no record ${entry.key}.`);
  return details;
}

export function renderDetails(
  details: Details,
  language: Language,
  words: ReaderWords,
  strings: Readonly<Partial<DetailTerms>> | null | undefined,
  today: number,
): TemplateResult {
  const terms = { ...words.details, ...strings };
  return 'own' in details
    ? ownDetails(details.own, terms)
    : recordDetails(details, language, words, terms, today);
}

function ownDetails({ summary, href, source }: Entry, terms: DetailTerms): TemplateResult {
  const address = safeUrl(href);
  // A title would pass as a relative address.
  const reference = /^https?:\/\//i.test(source ?? '') ? safeUrl(source) : undefined;
  const link = (to: string, text: string) => html`<a href=${to} rel="noopener noreferrer">${text}</a>`;
  return html`${summary ? html`<p class="summary">${summary}</p>` : nothing}
  ${address ? html`<p class="summary">${link(address, terms.readOn)}</p>` : nothing}
  ${
    source
      ? html`<p class="small-title">${terms.source}: ${reference ? link(reference, source) : source}</p>`
      : nothing
  }`;
}
