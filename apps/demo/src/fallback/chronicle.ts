import type { DatedKind, Language, OutlineEntry } from '@russia-turkey/core';
import { dataset } from '../site/dataset.ts';
import { type Html, html } from '../site/html.ts';
import { dated } from './dated.ts';

export interface Selection {
  /** First and last year. */
  readonly from?: string;
  readonly to?: string;
  readonly kinds?: readonly DatedKind[];
  readonly leastWeight: number;
}

/** The records of a selection in the order of the dataset, which is that of time. Periods are the ground, not entries. */
export function select(
  language: Language,
  { from = '0000', to = '9999', kinds, leastWeight }: Selection,
): readonly OutlineEntry[] {
  return dataset[language].outline.filter(
    ({ kind, weight, earliest, latest }) =>
      weight >= leastWeight &&
      kind !== 'periods' &&
      (kinds?.includes(kind) ?? true) &&
      earliest.slice(0, 4) <= to &&
      latest.slice(0, 4) >= from,
  );
}

/** What a timeline says to readers without the script: an ordered list of dates and titles. */
export const chronicle = (language: Language, selection: Selection): Html =>
  html`<ol class="chronicle">
    ${select(language, selection).map(
      (entry) => html`<li data-kind=${entry.kind}>${dated(entry, language)} <span>${entry.label}</span></li>`,
    )}
  </ol>`;
