import type { Organization, Person, Perspective, Polity } from '@russia-turkey/core';
import { html, nothing } from '../../site/html.ts';
import { spanText } from '../dates.ts';
import { type Desk, type Fact, fact } from '../desk.ts';
import { lowered } from '../names.ts';
import { datedNames } from './common.ts';

export function personFacts(person: Person, desk: Desk): readonly Fact[] {
  const { words, types, link, dating, cites, language } = desk;
  const offices = [...(person.offices ?? [])].sort((a, b) =>
    (a.from?.earliest ?? '') < (b.from?.earliest ?? '') ? -1 : 1,
  );
  return [
    ...fact(words.fact.type, types.people[person.type]),
    ...fact(words.fact.born, person.born && dating(person.born)),
    ...fact(words.fact.died, person.died && dating(person.died)),
    ...fact(
      words.fact.offices,
      offices.map(({ title, role, polity, from, to, acting, effectivePower, cites: given }) => {
        const span = spanText(from, to, language);
        const remarks = [
          lowered(types.roles[role], language),
          acting && words.acting,
          effectivePower && words.effectivePower,
        ].filter(Boolean);
        return html`${title}${span === undefined ? nothing : html`, ${span}`}
          <span class="remark">(${remarks.join(', ')};</span>
          ${link(`polities/${polity}`)}<span class="remark">)</span>${cites(given)}`;
      }),
    ),
  ];
}

export function polityFacts(polity: Polity, desk: Desk): readonly Fact[] {
  const { words, types, links, dating } = desk;
  return [
    ...fact(words.fact.type, types.polities[polity.type]),
    ...fact(words.fact.side, types.sides[polity.side]),
    ...fact(words.fact.began, polity.began && dating(polity.began)),
    ...fact(words.fact.ended, polity.ended && dating(polity.ended)),
    ...fact(words.fact.succeeds, links('polities', polity.succeeds)),
    ...datedNames(polity.names, desk),
  ];
}

export function organizationFacts(organization: Organization, desk: Desk): readonly Fact[] {
  const { words, types, link, dating } = desk;
  return [
    ...fact(words.fact.type, types.organizations[organization.type]),
    ...fact(words.fact.state, organization.polity !== undefined && link(`polities/${organization.polity}`)),
    ...fact(words.fact.founded, organization.founded && dating(organization.founded)),
    ...fact(words.fact.dissolved, organization.dissolved && dating(organization.dissolved)),
  ];
}

export const perspectiveFacts = (perspective: Perspective, { words, types, link }: Desk): readonly Fact[] => [
  ...fact(words.fact.type, types.perspectives[perspective.type]),
  ...fact(words.fact.side, types.sides[perspective.side]),
  ...fact(
    words.fact.speaksFor,
    (perspective.of ?? []).map((ref) => link(ref)),
  ),
];
