import type { Organization } from '../../../model/organization.ts';
import type { LocalizedText } from '../../../model/text.ts';
import { organizationTypes } from '../../../vocabulary/organization.ts';
import { choice, id, optional } from '../field.ts';
import { base } from '../shapes/base.ts';
import { dating } from '../shapes/date.ts';
import type { KindFields } from './kind-fields.ts';

export const organization: KindFields<Organization<LocalizedText>> = {
  ...base(),
  type: choice('What kind of organization.', organizationTypes),
  polity: optional(id('polities', 'The state it belongs to.')),
  founded: optional(dating('When it was founded')),
  dissolved: optional(dating('When it was dissolved')),
};
