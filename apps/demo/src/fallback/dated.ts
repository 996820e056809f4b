import { type Language, type OutlineEntry, formatWhen, parseEdtf } from '@russia-turkey/core';
import { type Html, html, nothing } from '../site/html.ts';
import { machineDate } from './machine-date.ts';

const goesOn = '9999-12-31';

/** A date of a record as `<time>`; a span of years as two, since `datetime` knows no spans. */
export function dated(
  { when, earliest, latest }: Pick<OutlineEntry, 'when' | 'earliest' | 'latest'>,
  language: Language,
): Html {
  const machine = machineDate(earliest, latest);
  if (machine)
    return html`<time datetime=${machine}
      >${formatWhen(parseEdtf(when), language, { oldStyle: false })}</time
    >`;
  const year = (day: string) => html`<time datetime=${day.slice(0, 4)}>${day.slice(0, 4)}</time>`;
  return [year(earliest), '–', latest === goesOn ? nothing : year(latest)];
}
