import { z } from 'zod';
import { base, closing } from './base.ts';
import { choice } from './choice.ts';
import { ref } from './reference.ts';

export const topicTypes = {
  theme: 'a subject through the times',
  dispute: 'a question on which the sides differ',
  conflict: 'an armed conflict of others that bears on the relations',
  region: 'a part of the world',
};

export const topic = z
  .strictObject({
    type: choice(topicTypes).describe('What kind of topic it is.'),
    ...base,
    broader: ref('topics').optional().describe('The wider topic that it belongs to.'),
    ...closing,
  })
  .meta({ description: 'A theme or dispute that gathers records.' });
