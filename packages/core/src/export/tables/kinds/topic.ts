import type { LocalizedText } from '../../../model/text.ts';
import type { Topic } from '../../../model/topic.ts';
import { topicTypes } from '../../../vocabulary/topic.ts';
import { choice, id, optional } from '../field.ts';
import { base } from '../shapes/base.ts';
import type { KindFields } from './kind-fields.ts';

export const topic: KindFields<Topic<LocalizedText>> = {
  ...base(),
  type: choice('What kind of topic.', topicTypes),
  broader: optional(id('topics', 'The topic that it is a part of.')),
};
