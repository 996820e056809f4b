import type { Topic } from '../model/topic.ts';

export const topicTypes: Readonly<Record<Topic['type'], string>> = {
  theme: 'a subject through the times',
  dispute: 'a question on which the sides differ',
  conflict: 'an armed conflict of others that bears on the relations',
  region: 'a part of the world',
};
