import type { Period } from '../../../model/period.ts';
import type { LocalizedText } from '../../../model/text.ts';
import { periodTypes, stances } from '../../../vocabulary/period.ts';
import { choice, optional } from '../field.ts';
import { base } from '../shapes/base.ts';
import { dating } from '../shapes/date.ts';
import type { KindFields } from './kind-fields.ts';

export const period: KindFields<Period<LocalizedText>> = {
  ...base(),
  type: choice('What the period is one of.', periodTypes),
  began: dating('When it began'),
  ended: optional(dating('When it ended')),
  stance: choice('How the two sides stood to each other.', stances),
};
