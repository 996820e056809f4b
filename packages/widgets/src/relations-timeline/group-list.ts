import { type TemplateResult, html, nothing } from 'lit';
import { withoutYears } from './chart/layout.ts';
import { disclosure } from './disclosure.ts';
import type { Entry } from './entry.ts';
import type { Group } from './groups.ts';
import type { TimelineTerms } from './terms/timeline-terms.ts';
import type { ReaderWords } from './words/reader-words.ts';

export interface GroupListInput {
  readonly terms: TimelineTerms;
  readonly words: ReaderWords;
  /** 1 to 6, of the headings. */
  readonly level: number;
  readonly isOpen: (group: Group) => boolean;
  readonly setGroup: (key: string, open: boolean) => void;
  /** Of a period. */
  readonly summaryOf: (period: Entry) => string | undefined;
  /** What stands in an open group. */
  readonly entries: (group: Group, level: number) => unknown;
}

export function groupList(groups: readonly Group[], input: GroupListInput): TemplateResult {
  return html`<ol class="groups">
    ${groups.map((group) => groupItem(group, input))}
  </ol>`;
}

function groupItem(group: Group, input: GroupListInput): TemplateResult {
  const { terms, words, level } = input;
  const { key, period, name, entries, fromYear, toYear } = group;
  const open = input.isOpen(group);
  const years = period?.open ? `${fromYear}–` : fromYear === toYear ? `${fromYear}` : `${fromYear}–${toYear}`;
  const stance = period?.stance;
  const title = period ? withoutYears(period.label) : name;
  const summary = open && period && input.summaryOf(period);
  return html`<li class="group" part="group">
    ${disclosure(
      level,
      String(open),
      () => input.setGroup(key, !open),
      html`${name === undefined ? html`<span class="date">${years}</span>` : nothing}${title ? html`<b>${title}</b>` : nothing}<span
          class="side"
          >${
            stance ? html`<span class="stance ${stance}"></span>${words.entry.stances[stance]} · ` : nothing
          }${terms.entries(entries.length)}</span
        >`,
    )}
    ${
      open
        ? html`${summary ? html`<p class="details summary">${summary}</p>` : nothing}${input.entries(group, Math.min(level + 1, 6))}`
        : nothing
    }
  </li>`;
}
