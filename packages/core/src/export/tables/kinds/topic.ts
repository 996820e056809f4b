import type { LocalizedText } from '../../../model/text.ts';
import type { Topic } from '../../../model/topic.ts';
import { choice, id, optional } from '../field.ts';
import { base } from '../shapes/base.ts';
import type { KindFields } from './kind-fields.ts';

export const topic: KindFields<Topic<LocalizedText>> = {
  ...base(),
  type: choice<Topic['type']>()('What kind of topic.', ['theme', 'dispute', 'conflict', 'region']),
  broader: optional(id('topics', 'The topic that it is a part of.')),
};
