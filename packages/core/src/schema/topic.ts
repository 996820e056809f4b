import { z } from 'zod';
import { topicTypes } from '../vocabulary/topic.ts';
import { base, closing } from './base.ts';
import { choice } from './choice.ts';
import { ref } from './reference.ts';

export const topic = z
  .strictObject({
    type: choice(topicTypes).describe('What kind of topic it is.'),
    ...base,
    broader: ref('topics').optional().describe('The wider topic that it belongs to.'),
    ...closing,
  })
  .meta({ description: 'A theme or dispute that gathers records.' });
