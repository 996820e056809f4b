import type { Period, Stance } from '../../../model/period.ts';
import type { LocalizedText } from '../../../model/text.ts';
import { choice, optional } from '../field.ts';
import { base } from '../shapes/base.ts';
import { dating } from '../shapes/date.ts';
import type { KindFields } from './kind-fields.ts';

export const period: KindFields<Period<LocalizedText>> = {
  ...base(),
  type: choice<Period['type']>()('What the period is one of.', ['relations', 'alliance', 'crisis']),
  began: dating('When it began'),
  ended: optional(dating('When it ended')),
  stance: choice<Stance>()('How the two sides stood to each other.', [
    'hostile',
    'tense',
    'cool',
    'cooperative',
    'allied',
  ]),
};
