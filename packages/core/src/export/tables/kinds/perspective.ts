import type { Perspective } from '../../../model/perspective.ts';
import type { LocalizedText } from '../../../model/text.ts';
import { perspectiveTypes } from '../../../vocabulary/perspective.ts';
import { choice, list, named, optional, ref } from '../field.ts';
import { base } from '../shapes/base.ts';
import type { KindFields } from './kind-fields.ts';
import { side } from './polity.ts';

export const perspective: KindFields<Perspective<LocalizedText>> = {
  ...base(),
  type: choice('Who speaks.', perspectiveTypes),
  side,
  of: optional(
    list(
      { name: 'perspective_subjects', says: 'Whose view a perspective is.', by: 'owner' },
      named('subject', ref('Whose view it is.')),
    ),
  ),
};
