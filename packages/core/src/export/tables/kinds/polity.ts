import type { Polity } from '../../../model/polity.ts';
import type { LocalizedText } from '../../../model/text.ts';
import { polityTypes, sides } from '../../../vocabulary/polity.ts';
import { choice, id, list, named, optional } from '../field.ts';
import { base } from '../shapes/base.ts';
import { dating } from '../shapes/date.ts';
import { names } from '../shapes/names.ts';
import type { KindFields } from './kind-fields.ts';

export const side = choice('Whose antecedent or present state it is in these relations.', sides);

export const polity: KindFields<Polity<LocalizedText>> = {
  ...base(),
  type: choice('What kind of state or government.', polityTypes),
  names: optional(names('polity_names', 'The names of a state through time.')),
  side,
  began: optional(dating('When it began')),
  ended: optional(dating('When it ended')),
  succeeds: optional(
    list(
      { name: 'polity_predecessors', says: 'Which states a state succeeded.', by: 'owner' },
      named('predecessor', id('polities', 'The state before it.')),
    ),
  ),
};
