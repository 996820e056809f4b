import type { Dating, Treaty } from '@russia-turkey/core';
import { meta } from '@russia-turkey/core/meta';
import { cardTerms, statusView, treatyTypes } from '@russia-turkey/widgets/words';
import { html, nothing } from '../../site/html.ts';
import { type Desk, type Fact, fact } from '../desk.ts';
import { languageName } from './common.ts';

/** By what collections of treaties call themselves in print. */
const seriesNames = {
  unts: 'UN Treaty Series',
  lnts: 'League of Nations Treaty Series',
  cts: 'Consolidated Treaty Series',
  hertslet: 'Hertslet',
  noradounghian: 'Noradounghian',
  bulletin: 'Бюллетень международных договоров',
} as const;

export function treatyFacts(treaty: Treaty, desk: Desk): readonly Fact[] {
  const { words, types, link, links, dating, language } = desk;
  const terms = cardTerms[language];
  const { steps } = terms;
  const one = (date: Dating | undefined) => date && dating(date);
  const by = (id: string | undefined) => (id === undefined ? nothing : html` · ${link(`polities/${id}`)}`);
  return [
    ...fact(words.fact.type, treatyTypes[language][treaty.type]),
    ...fact(words.fact.signed, dating(treaty.signed)),
    ...fact(words.fact.status, statusOf(treaty, desk)),
    ...fact(
      words.fact.parties,
      treaty.parties.map((party) => {
        const { signatories = [], acceded, withdrew } = party;
        const name =
          party.polity === undefined ? `organizations/${party.organization}` : `polities/${party.polity}`;
        return html`${link(name)}${
          signatories.length > 0
            ? html` <span class="remark">${terms.signatories(signatories.length)}</span>
                ${links('people', signatories).map((person, index) => html`${index > 0 ? ', ' : nothing}${person}`)}`
            : nothing
        }${acceded ? html`; ${terms.acceded} ${dating(acceded)}` : nothing}${
          withdrew ? html`; ${terms.withdrew} ${dating(withdrew)}` : nothing
        }`;
      }),
    ),
    ...fact(
      steps.ratified,
      (treaty.ratified ?? []).map((date) => html`${dating(date)}${by(date.by)}`),
    ),
    ...fact(steps.ratificationsExchanged, one(treaty.ratificationsExchanged)),
    ...fact(steps.provisionalFrom, one(treaty.provisionalFrom)),
    ...fact(steps.inForceFrom, one(treaty.inForceFrom)),
    ...fact(
      words.fact.suspended,
      (treaty.suspended ?? []).map((date) => html`${dating(date)}${by(date.by)}`),
    ),
    ...fact(steps.ended, one(treaty.ended)),
    ...fact(words.fact.scope, types.scopes[treaty.scope]),
    ...fact(
      words.fact.obligations,
      (treaty.obligations ?? []).map((obligation) => types.obligations[obligation]),
    ),
    ...fact(
      words.fact.authenticLanguages,
      (treaty.languages ?? []).map((tag) => languageName(tag, desk)),
    ),
    ...fact(
      words.fact.series,
      Object.entries(treaty.series ?? {}).map(
        ([name, place]) => `${seriesNames[name as keyof typeof seriesNames]}, ${place}`,
      ),
    ),
  ];
}

/** How it stands on the day of the dataset, which is said with it. */
function statusOf(treaty: Treaty, { library, language }: Desk) {
  const day = meta.asOf ?? treaty.signed.latest;
  const treaties = library.all('treaties') as readonly Treaty[];
  const { words, asOf, state } = statusView(treaty, treaties, day, language, cardTerms[language]);
  return html`<strong class="status" data-state=${state}>${words}</strong>
    <span class="remark">${asOf}</span>`;
}
