import type { LocalizedText } from '../../../model/text.ts';
import type { War } from '../../../model/war.ts';
import { warTypes } from '../../../vocabulary/war.ts';
import { choice, id, list, localized, named, optional, rows } from '../field.ts';
import { base } from '../shapes/base.ts';
import { dating } from '../shapes/date.ts';
import { figures } from '../shapes/figures.ts';
import type { KindFields } from './kind-fields.ts';

const sides = rows<War['sides'][number]>(
  { name: 'war_sides', says: 'The sides of a war.', by: 'owner', one: 'side' },
  {
    polities: list(
      { name: 'war_side_polities', says: 'Which states fought on a side of a war.', by: 'owner' },
      named('polity', id('polities', 'Who fought.')),
    ),
  },
);

export const war: KindFields<War<LocalizedText>> = {
  ...base(),
  type: choice('What kind of war.', warTypes),
  began: dating('When it began'),
  ended: optional(dating('When it ended')),
  sides,
  initiator: optional(id('polities', 'Who began it.')),
  outcome: optional(localized('How it ended')),
  theatres: optional(
    list(
      { name: 'war_theatres', says: 'Where a war was fought.', by: 'owner' },
      named('place', id('places', 'Where it was fought.')),
    ),
  ),
  figures: optional(figures()),
};
