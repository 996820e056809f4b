import type { Event } from '../../../model/event.ts';
import type { EventRelation } from '../../../model/record.ts';
import type { LocalizedText } from '../../../model/text.ts';
import { eventCategories, ploverTypes } from '../../../vocabulary/event.ts';
import { choice, id, list, named, optional, ref } from '../field.ts';
import { base } from '../shapes/base.ts';
import { dating } from '../shapes/date.ts';
import { figures } from '../shapes/figures.ts';
import { links } from '../shapes/links.ts';
import type { KindFields } from './kind-fields.ts';

export const event: KindFields<Event<LocalizedText>> = {
  ...base(),
  type: choice('What kind of event.', eventCategories),
  plover: optional(choice('The event type of PLOVER.', ploverTypes)),
  happened: dating('When it happened'),
  actors: optional(
    list(
      { name: 'event_actors', says: 'Who acted in an event.', by: 'owner' },
      named('actor', ref('Who acted.')),
    ),
  ),
  recipients: optional(
    list(
      { name: 'event_recipients', says: 'Whom an event was directed at.', by: 'owner' },
      named('recipient', ref('Whom it was directed at.')),
    ),
  ),
  people: optional(
    list(
      { name: 'event_people', says: 'Which people took part in an event.', by: 'owner' },
      named('person', id('people', 'Who took part.')),
    ),
  ),
  figures: optional(figures()),
  links: optional(links<EventRelation>()),
};
