import { type Language, byId, formatWhen } from '@russia-turkey/core';
import { type TreatyId, dataset } from '../site/dataset.ts';
import { type Html, html, nothing } from '../site/html.ts';
import { machineDate } from './machine-date.ts';
import { firstSentence } from './sentence.ts';

/** What a card says to readers without the script: name, day, and one sentence on what the treaty did. */
export function treatyNotice(language: Language, id: TreatyId): Html {
  const { label, signed, summary } = byId(dataset[language].treaties, id);
  const day = html`<time datetime=${machineDate(signed.earliest, signed.latest) ?? nothing}
    >${formatWhen(signed, language)}</time
  >`;
  return html`<p class="notice">
    <strong>${label}</strong> <span>${day}</span> <span>${firstSentence(summary ?? '', language)}</span>
  </p>`;
}

/** The same inside a sentence of the page, which says the rest itself. */
export function treatyMention(language: Language, id: TreatyId): Html {
  const { label, signed } = byId(dataset[language].treaties, id);
  const machine = machineDate(signed.earliest, signed.latest) ?? nothing;
  return html`<span>${label}</span> (<time datetime=${machine}
      >${formatWhen(signed, language, { oldStyle: false })}</time
    >)`;
}
