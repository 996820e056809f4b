import type { Office, Person } from '../../../model/person.ts';
import type { LocalizedText } from '../../../model/text.ts';
import { officeRoles, personTypes } from '../../../vocabulary/person.ts';
import { choice, flag, id, localized, optional, rows } from '../field.ts';
import { base } from '../shapes/base.ts';
import { citations } from '../shapes/citations.ts';
import { date, dating } from '../shapes/date.ts';
import type { KindFields } from './kind-fields.ts';

const offices = rows<Office<LocalizedText>>(
  { name: 'person_offices', says: 'Which offices a person held, and when.', by: 'owner', one: 'office' },
  {
    role: choice('What kind of office.', officeRoles),
    title: localized('What the office was called'),
    polity: id('polities', 'The state or government of the office.'),
    from: optional(date('Since when')),
    to: optional(date('Until when')),
    acting: optional(flag('Held it for somebody else, or before being confirmed.')),
    effectivePower: optional(flag('Had the power of the state, whoever held its highest office in form.')),
    cites: optional(citations()),
  },
);

export const person: KindFields<Person<LocalizedText>> = {
  ...base(),
  type: choice('What the person is known as.', personTypes),
  born: optional(dating('When the person was born')),
  died: optional(dating('When the person died')),
  offices: optional(offices),
};
