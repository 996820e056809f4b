import type { Claim } from '../../../model/claim.ts';
import type { LocalizedText } from '../../../model/text.ts';
import { claimStances } from '../../../vocabulary/claim.ts';
import {
  choice,
  derived,
  group,
  id,
  integer,
  list,
  localized,
  named,
  optional,
  ref,
  text,
  textOrNumber,
} from '../field.ts';
import { topics } from '../shapes/base.ts';
import { citations } from '../shapes/citations.ts';
import { dating } from '../shapes/date.ts';
import type { KindFields } from './kind-fields.ts';

export const claim: KindFields<Claim<LocalizedText>> = {
  stance: choice('What the holder does.', claimStances),
  about: list(
    { name: 'claim_subjects', says: 'Which records a claim is about.', by: 'owner' },
    named('subject', ref('What the claim is about.')),
  ),
  field: optional(text('The field of the subject that is in question, e.g. “signed.when”.')),
  says: localized('What is held, with its holder'),
  value: optional(textOrNumber('The holder’s own value for the field.')),
  quote: optional(
    group<NonNullable<Claim['quote']>>({
      text: text('The words of the holder.'),
      lang: text('The language of the words, BCP 47.'),
    }),
  ),
  heldBy: list(
    { name: 'claim_holders', says: 'Who holds a claim.', by: 'owner' },
    named('holder', ref('Who holds it.')),
  ),
  held: optional(dating('When it was held')),
  answers: optional(id('claims', 'The claim that it answers.')),
  topics: optional(topics()),
  weight: optional(integer('How much it matters: 5 is taught first, 1 is for the specialist.')),
  cites: citations(),
  answeredBy: optional(derived<readonly string[]>()),
};
