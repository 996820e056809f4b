import { z } from 'zod';
import { projectTypes } from '../vocabulary/project.ts';
import { figure } from './amount.ts';
import { base, closing } from './base.ts';
import { choice } from './choice.ts';
import { dating } from './dating.ts';
import { ref } from './reference.ts';
import { sentence } from './text.ts';

export const project = z
  .strictObject({
    type: choice(projectTypes).describe('What is built, sold or run.'),
    ...base,
    began: dating.optional().meta({ description: 'When it began.', recommended: true }),
    ended: dating.optional().describe('When it ended; absent while it goes on.'),
    milestones: z
      .array(
        dating.extend({ says: sentence.describe('What happened on that day.') }).meta({
          description: 'A step on the way, with its date.',
        }),
      )
      .min(1)
      .optional()
      .describe('Steps on the way, in order of time.'),
    parties: z.array(ref('polities')).min(1).optional().describe('The states that take part.'),
    organizations: z
      .array(ref('organizations'))
      .min(1)
      .optional()
      .describe('The companies and bodies that take part.'),
    sites: z.array(ref('places')).min(1).optional().describe('Where it stands or runs.'),
    based_on: z.array(ref('treaties')).min(1).optional().describe('The agreements that it rests on.'),
    figures: z.array(figure).min(1).optional().describe('Figures about it: capacity, cost, length.'),
    ...closing,
  })
  .meta({ description: 'Something built, sold or run together over years.' });
