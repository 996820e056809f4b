import { type TemplateResult, html, nothing } from 'lit';
import type { Language } from '@russia-turkey/core';
import { disclosure } from '../disclosure.ts';
import type { Entry } from '../entry.ts';
import type { TimelineTerms } from '../terms/timeline-terms.ts';
import type { ReaderWords } from '../words/reader-words.ts';
import { machineDate } from './machine-date.ts';
import { whenText } from './when-text.ts';

export interface EntryListInput {
  readonly terms: TimelineTerms;
  readonly words: ReaderWords;
  readonly language: Language;
  /** How many entries are shown. */
  readonly page: number;
  /** How many more a press shows. */
  readonly limit: number;
  readonly opened: ReadonlySet<string>;
  readonly chosen: string | undefined;
  /** No disclosure: titles alone. */
  readonly withoutDetails: boolean;
  readonly toggle: (entry: Entry) => void;
  readonly more: () => void;
  /** The body of an open entry. */
  readonly details: (entry: Entry) => unknown;
}

/** A page of entries: of a group, or of a list without headings between. */
export function entryList(entries: readonly Entry[], level: number, input: EntryListInput): TemplateResult {
  const { page, limit, terms, more } = input;
  const rest = entries.length - page;
  return html`<ol class="entries">
      ${entries.slice(0, page).map((entry) => entryItem(entry, input, level))}
    </ol>
    ${
      rest > 0
        ? html`<button class="plain more" type="button" @click=${more}>
            ${terms.more(Math.min(rest, limit))}
          </button>`
        : nothing
    }`;
}

function entryItem(entry: Entry, input: EntryListInput, level: number): TemplateResult {
  const { language, terms, chosen, words } = input;
  const { key, label, weight, when } = entry;
  const open = input.opened.has(key);
  const side = [typeText(entry, words), entry.contested ? terms.contested : ''].filter(Boolean).join(' · ');
  // Few elements: there may be hundreds of them.
  const line = html`<time class="date" datetime=${machineDate(when)}
      >${whenText(entry, language, open ? 'full' : 'short')}</time
    >${label}${side ? html`<span class="side">${side}</span>` : nothing}`;
  return html`<li
    class="entry w${weight} ${chosen === key ? 'chosen' : ''}"
    part="entry"
    data-key=${key}
    lang=${entry.lang ?? nothing}
  >
    ${
      input.withoutDetails
        ? html`<div class="toggle">${line}</div>`
        : disclosure(level, String(open), () => input.toggle(entry), line)
    }
    ${open ? html`<div class="details" part="details">${input.details(entry)}</div>` : nothing}
  </li>`;
}

function typeText({ kind, type }: Entry, { entry, treatyTypes }: ReaderWords): string {
  const lists = {
    treaties: treatyTypes,
    events: entry.eventTypes,
    wars: entry.warTypes,
    projects: entry.projectTypes,
    periods: entry.periodTypes,
  };
  return (lists[kind] as Readonly<Record<string, string>>)[type] ?? '';
}
