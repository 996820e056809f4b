import { type TemplateResult, html, nothing } from 'lit';
import type { Language } from '@russia-turkey/core';
import { perLevel } from '../../shared/heading.ts';
import type { Entry } from '../entry.ts';
import type { TimelineTerms } from '../terms.ts';
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

// One template an entry, and few elements: there may be hundreds of them.
const withButton = perLevel`<li class="${''}" part="entry" data-key="${''}" lang="${''}"><h0 class="heading" part="entry-heading"><button class="toggle" type="button" aria-expanded="${''}" @click="${''}"><time class="date" datetime="${''}">${''}</time>${''}${''}</button></h0>${''}</li>`;

function entryItem(entry: Entry, input: EntryListInput, level: number): TemplateResult {
  const { language, terms, chosen, words } = input;
  const { key, label, weight, when } = entry;
  const open = input.opened.has(key);
  const name = `entry w${weight}${chosen === key ? ' chosen' : ''}`;
  const lang = entry.lang ?? nothing;
  const date = whenText(entry, language, open ? 'full' : 'short');
  const said = [typeText(entry, words), entry.contested ? terms.contested : ''].filter(Boolean).join(' · ');
  const side = said ? html`<span class="side">${said}</span>` : nothing;
  if (input.withoutDetails)
    return html`<li class=${name} part="entry" data-key=${key} lang=${lang}>
      <div class="toggle"><time class="date" datetime=${machineDate(when)}>${date}</time>${label}${side}</div>
    </li>`;
  const toggle = () => input.toggle(entry);
  const details = open ? html`<div class="details" part="details">${input.details(entry)}</div>` : nothing;
  return withButton(
    level,
    name,
    key,
    lang,
    String(open),
    toggle,
    machineDate(when),
    date,
    label,
    side,
    details,
  );
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
