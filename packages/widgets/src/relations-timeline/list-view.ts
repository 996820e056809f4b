import { type TemplateResult, html, nothing } from 'lit';
import type { Language } from '@russia-turkey/core';
import { heading } from '../shared/heading.ts';
import { entryWords, treatyTypes } from '../shared/vocabulary/index.ts';
import { withoutYears } from './chart/layout.ts';
import type { Entry } from './entry.ts';
import type { Group } from './groups.ts';
import { machineDate } from './machine-date.ts';
import type { TimelineTerms } from './terms.ts';
import { whenText } from './when-text.ts';

/** How many entries a group shows at first, and with each press for more, unless told. */
export const PAGE = 100;

export interface ListInput {
  readonly terms: TimelineTerms;
  readonly language: Language;
  /** 1 to 6, of the outermost headings. */
  readonly level: number;
  /** How many entries a group shows; the flat list is the group without a name. */
  readonly pageOf: (key: string) => number;
  /** How many more a press shows. */
  readonly limit: number;
  readonly isOpen: (key: string) => boolean;
  readonly opened: ReadonlySet<string>;
  readonly chosen: string | undefined;
  /** No disclosure: titles alone. */
  readonly withoutDetails: boolean;
  readonly toggleGroup: (group: Group) => void;
  readonly toggle: (entry: Entry) => void;
  readonly more: (key: string) => void;
  readonly hover: (entry: Entry | undefined) => void;
  /** Of a period. */
  readonly summaryOf: (period: Entry) => string | undefined;
  /** The body of an open entry. */
  readonly details: (entry: Entry) => unknown;
}

/** Entries without headings between them. */
export function flatList(entries: readonly Entry[], input: ListInput): TemplateResult {
  return html`<ol class="entries">
      ${page('', entries, input, input.level)}
    </ol>
    ${moreButton('', entries, input)}`;
}

export function groupedList(groups: readonly Group[], input: ListInput): TemplateResult {
  return html`<ol class="groups">
    ${groups.map((group) => groupItem(group, input))}
  </ol>`;
}

function groupItem(group: Group, input: ListInput): TemplateResult {
  const { terms, language, level } = input;
  const { key, period, name, entries, fromYear, toYear } = group;
  const open = input.isOpen(key);
  const years = period?.open ? `${fromYear}–` : fromYear === toYear ? `${fromYear}` : `${fromYear}–${toYear}`;
  const stance = period?.stance;
  const title = period ? withoutYears(period.label) : name;
  const summary = open && period && input.summaryOf(period);
  return html`<li class="group" part="group">
    ${disclosure(
      level,
      open,
      () => input.toggleGroup(group),
      html`${name === undefined ? html`<span class="date">${years}</span>` : nothing}${title ? html`<b>${title}</b>` : nothing}<span
          class="side"
          >${
            stance
              ? html`<span class="stance ${stance}"></span>${entryWords[language].stances[stance]} · `
              : nothing
          }${terms.entries(entries.length)}</span
        >`,
    )}
    ${
      open
        ? html`${summary ? html`<p class="details summary">${summary}</p>` : nothing}
            <ol class="entries">
              ${page(key, entries, input, Math.min(level + 1, 6))}
            </ol>
            ${moreButton(key, entries, input)}`
        : nothing
    }
  </li>`;
}

const page = (key: string, entries: readonly Entry[], input: ListInput, level: number) =>
  entries.slice(0, input.pageOf(key)).map((entry) => entryItem(entry, input, level));

function moreButton(key: string, entries: readonly Entry[], input: ListInput) {
  const rest = entries.length - input.pageOf(key);
  return rest > 0
    ? html`<button class="plain more" type="button" @click=${() => input.more(key)}>
        ${input.terms.more(Math.min(rest, input.limit))}
      </button>`
    : nothing;
}

function entryItem(entry: Entry, input: ListInput, level: number): TemplateResult {
  const { language, terms, chosen } = input;
  const open = input.opened.has(entry.key);
  const type = typeText(entry, language);
  const side = [type, entry.contested ? terms.contested : ''].filter(Boolean).join(' · ');
  // Few elements: there may be hundreds of them.
  const line = html`<time class="date" datetime=${machineDate(entry.when)}
      >${whenText(entry, language, open ? 'full' : 'short')}</time
    >${entry.label}${side ? html`<span class="side">${side}</span>` : nothing}`;
  const hover = (on: boolean) => () => input.hover(on ? entry : undefined);
  return html`<li
    class="entry w${entry.weight} ${chosen === entry.key ? 'chosen' : ''}"
    part="entry"
    data-key=${entry.key}
    lang=${entry.lang ?? nothing}
    @pointerenter=${hover(true)}
    @pointerleave=${hover(false)}
    @focusin=${hover(true)}
    @focusout=${hover(false)}
  >
    ${
      input.withoutDetails
        ? html`<div class="toggle">${line}</div>`
        : disclosure(level, open, () => input.toggle(entry), line)
    }
    ${open ? html`<div class="details" part="details">${input.details(entry)}</div>` : nothing}
  </li>`;
}

function typeText({ kind, type }: Entry, language: Language): string {
  const { eventTypes, warTypes, projectTypes, periodTypes } = entryWords[language];
  const lists = {
    treaties: treatyTypes[language],
    events: eventTypes,
    wars: warTypes,
    projects: projectTypes,
    periods: periodTypes,
  };
  return (lists[kind] as Readonly<Record<string, string>>)[type] ?? '';
}

/** A heading whose button opens what follows it: the pattern that needs no roles of its own. */
const disclosure = (level: number, open: boolean, toggle: () => void, content: TemplateResult) =>
  heading(
    level,
    'heading',
    'entry-heading',
    html`<button class="toggle" type="button" aria-expanded=${open ? 'true' : 'false'} @click=${toggle}>
      ${content}
    </button>`,
  );
