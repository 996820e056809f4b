import type { Dating } from '../../../model/date.ts';
import type { TreatyRelation } from '../../../model/record.ts';
import type { LocalizedText } from '../../../model/text.ts';
import type { Treaty, TreatyEnding, TreatyTerm } from '../../../model/treaty.ts';
import { endings, obligations, scopes, treatyTypes } from '../../../vocabulary/treaty.ts';
import { choice, group, id, list, localized, named, optional, ref, rows, text } from '../field.ts';
import { base } from '../shapes/base.ts';
import { citations } from '../shapes/citations.ts';
import { dating, datingFields, julianColumn } from '../shapes/date.ts';
import { links } from '../shapes/links.ts';
import type { KindFields } from './kind-fields.ts';

const terms = rows<TreatyTerm<LocalizedText>>(
  { name: 'treaty_terms', says: 'What a treaty provides, term by term.', by: 'owner', one: 'term' },
  {
    article: optional(text('The article as the instrument numbers it, e.g. “III” or “secret 1”.')),
    topic: optional(id('topics', 'The topic of the term.')),
    about: optional(
      list(
        { name: 'treaty_term_subjects', says: 'Which records a term of a treaty is about.', by: 'owner' },
        named('subject', ref('What the term is about.')),
      ),
    ),
    says: localized('What the term provides'),
    cites: optional(citations()),
  },
);

const parties = rows<Treaty['parties'][number]>(
  { name: 'treaty_parties', says: 'Who agreed on a treaty.', by: 'owner', one: 'party' },
  {
    polity: optional(id('polities', 'The state or government; or an organization is the party.')),
    organization: optional(id('organizations', 'The organization; or a state is the party.')),
    signatories: optional(
      list(
        { name: 'treaty_signatories', says: 'Who signed for a party of a treaty.', by: 'owner' },
        named('person', id('people', 'Who signed.')),
      ),
    ),
    acceded: optional(dating('When it joined, if it did not sign at first')),
    withdrew: optional(dating('When it withdrew')),
  },
);

const ratification = 'When it ratified';
const suspension = 'When it was in force but not applied';

export const treaty: KindFields<Treaty<LocalizedText>> = {
  ...base(),
  type: choice('What kind of instrument.', treatyTypes),
  signed: dating('When it was signed'),
  ratified: optional(
    rows<Dating & { readonly by: string }>(
      {
        name: 'treaty_ratifications',
        says: 'When a party ratified a treaty.',
        by: 'owner',
        one: 'ratification',
      },
      { ...datingFields(ratification), by: named('polity', id('polities', 'Who ratified.')) },
      [julianColumn(ratification)],
    ),
  ),
  ratificationsExchanged: optional(dating('When the ratifications were exchanged')),
  provisionalFrom: optional(dating('Since when it was applied provisionally')),
  inForceFrom: optional(dating('When it came into force')),
  suspended: optional(
    rows<Dating & { readonly by?: string }>(
      {
        name: 'treaty_suspensions',
        says: 'When a treaty was in force but not applied.',
        by: 'owner',
        one: 'suspension',
      },
      {
        ...datingFields(suspension),
        by: optional(named('polity', id('polities', 'The party that did not apply it; empty if none did.'))),
      },
      [julianColumn(suspension)],
    ),
  ),
  ended: optional(
    group<Dating & { readonly how: TreatyEnding }>(
      {
        ...datingFields('When it ended'),
        how: choice('How it ended.', endings),
      },
      [julianColumn('When it ended')],
    ),
  ),
  parties,
  scope: choice('Among how many it was agreed.', scopes),
  languages: optional(
    list(
      { name: 'treaty_languages', says: 'In which languages a treaty is authentic.', by: 'owner' },
      named('language', text('The language of an authentic text, BCP 47.')),
    ),
  ),
  obligations: optional(
    list(
      { name: 'treaty_obligations', says: 'Which obligations of an alliance a treaty holds.', by: 'owner' },
      named('obligation', choice('The obligation, as the ATOP project names it.', obligations)),
    ),
  ),
  terms: optional(terms),
  series: optional(
    group<NonNullable<Treaty['series']>>({
      unts: optional(text('Its place in the United Nations Treaty Series.')),
      lnts: optional(text('Its place in the League of Nations Treaty Series.')),
      cts: optional(text('Its place in the Consolidated Treaty Series.')),
      hertslet: optional(text('Its place in Hertslet.')),
      noradounghian: optional(text('Its place in Noradounghian.')),
      bulletin: optional(
        text('Its place in the Bulletin of International Treaties of the Russian Federation.'),
      ),
    }),
  ),
  links: optional(links<TreatyRelation>()),
};
