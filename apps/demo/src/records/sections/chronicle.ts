import type { AnyRecord } from '@russia-turkey/core';
import { type Html, html, nothing } from '../../site/html.ts';
import { time } from '../dates.ts';
import { type Desk, mainDate } from '../desk.ts';
import { refOf } from '../library.ts';

/** Records in the order of time, those without a date at the end. */
export function inOrder(records: readonly AnyRecord[]): readonly AnyRecord[] {
  const keyed = records.map((record, index) => ({ record, index, day: mainDate(record)?.earliest ?? '~' }));
  return keyed
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.index - b.index))
    .map(({ record }) => record);
}

/**
 * A list of records: in the order of time with dates in the margin, where any has one; else, or where the list has an
 * order of its own, as it is.
 *
 * @param more what stands after a name
 */
export function chronicle(
  records: readonly AnyRecord[],
  desk: Desk,
  more: (record: AnyRecord) => Html = () => nothing,
  inTime = true,
): Html {
  const isDated = inTime && records.some((record) => mainDate(record) !== undefined);
  return html`<ul class=${isDated ? 'chronicle dated' : 'chronicle'} role="list">
    ${(isDated ? inOrder(records) : records).map((record) => {
      const date = mainDate(record);
      return html`<li>
        ${isDated ? html`<span class="when">${date ? time(date, desk.language) : nothing}</span>` : nothing}
        <span class="what">${desk.link(refOf(record))}${more(record)}</span>
      </li>`;
    })}
  </ul>`;
}
