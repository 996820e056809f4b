import type { Event, Period, War } from '@russia-turkey/core';
import { entryWords } from '@russia-turkey/widgets/words';
import { html, nothing } from '../../site/html.ts';
import { type Desk, type Fact, fact } from '../desk.ts';
import { figures } from './common.ts';

export function eventFacts(event: Event, desk: Desk): readonly Fact[] {
  const { words, link, links, dating, language } = desk;
  return [
    ...fact(words.fact.type, entryWords[language].eventTypes[event.type]),
    ...fact(words.fact.date, dating(event.happened)),
    ...fact(
      words.fact.actors,
      (event.actors ?? []).map((ref) => link(ref)),
    ),
    ...fact(
      words.fact.recipients,
      (event.recipients ?? []).map((ref) => link(ref)),
    ),
    ...fact(words.fact.people, links('people', event.people)),
    ...figures(event.figures, desk),
    ...fact(words.fact.plover, event.plover && html`<span lang="en">${event.plover}</span>`),
  ];
}

export function warFacts(war: War, desk: Desk): readonly Fact[] {
  const { words, link, links, dating, language } = desk;
  return [
    ...fact(words.fact.type, entryWords[language].warTypes[war.type]),
    ...fact(words.fact.began, dating(war.began)),
    ...fact(words.fact.ended, war.ended && dating(war.ended)),
    ...fact(
      words.fact.sides,
      war.sides.map(
        ({ polities }, index) =>
          html`${index > 0 ? html`<span class="remark">${words.against}</span> ` : nothing}${links('polities', polities).map((polity, place) => html`${place > 0 ? ', ' : nothing}${polity}`)}`,
      ),
    ),
    ...fact(words.fact.initiator, war.initiator !== undefined && link(`polities/${war.initiator}`)),
    ...fact(words.fact.outcome, war.outcome),
    ...fact(words.fact.theatres, links('places', war.theatres)),
    ...figures(war.figures, desk),
  ];
}

export function periodFacts(period: Period, { words, dating, language }: Desk): readonly Fact[] {
  const { periodTypes, stances } = entryWords[language];
  return [
    ...fact(words.fact.type, periodTypes[period.type]),
    ...fact(words.fact.began, dating(period.began)),
    ...fact(words.fact.ended, period.ended && dating(period.ended)),
    ...fact(
      words.fact.stance,
      html`<span class="stance" data-stance=${period.stance}>${stances[period.stance]}</span>`,
    ),
  ];
}
