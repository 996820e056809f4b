import { z } from 'zod';
import { eventCategories, ploverTypes } from '../vocabulary/event.ts';
import { figure } from './amount.ts';
import { base, closing } from './base.ts';
import { choice } from './choice.ts';
import { dating } from './dating.ts';
import { eventLink } from './links.ts';
import { anyRef, ref } from './reference.ts';

export const event = z
  .strictObject({
    type: choice(eventCategories).describe('What a reader sees; the shape of the mark.'),
    plover: choice(ploverTypes)
      .optional()
      .describe('The event type of PLOVER, for comparison with event datasets.'),
    ...base,
    happened: dating.describe('When and where it happened, and who says so.'),
    actors: z
      .array(anyRef)
      .min(1)
      .optional()
      .meta({
        description: 'Who acted: polities, people or organizations, each kind/id.',
        examples: [['polities/russian-empire']],
        recommended: true,
      }),
    recipients: z.array(anyRef).min(1).optional().describe('Towards whom, each kind/id.'),
    people: z.array(ref('people')).min(1).optional().describe('Who took part in it.'),
    figures: z.array(figure).min(1).optional().describe('Figures about it: losses, sums, votes.'),
    links: z
      .array(eventLink)
      .min(1)
      .optional()
      .describe('What it belongs to, answers, leads to or produces.'),
    ...closing,
  })
  .meta({ description: 'A dated act or occurrence that is neither a treaty nor a whole war.' });
