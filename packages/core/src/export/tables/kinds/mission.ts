import type { Mission } from '../../../model/mission.ts';
import type { LocalizedText } from '../../../model/text.ts';
import { missionTypes } from '../../../vocabulary/mission.ts';
import { choice, id, named, optional } from '../field.ts';
import { base } from '../shapes/base.ts';
import { date, dating } from '../shapes/date.ts';
import type { KindFields } from './kind-fields.ts';

export const mission: KindFields<Mission<LocalizedText>> = {
  ...base(),
  type: choice('What kind of mission.', missionTypes),
  of: named('sending_polity', id('polities', 'The state that it represents.')),
  in: named('receiving_polity', id('polities', 'The state that it stands in.')),
  at: named('place', id('places', 'Where it stands.')),
  opened: optional(dating('When it was opened')),
  closed: optional(dating('When it was closed')),
  asOf: date('When the source says that it exists'),
};
