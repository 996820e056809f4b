import { z } from 'zod';
import { warTypes } from '../vocabulary/war.ts';
import { figure } from './amount.ts';
import { base, closing } from './base.ts';
import { choice } from './choice.ts';
import { dating } from './dating.ts';
import { ref } from './reference.ts';
import { sentence } from './text.ts';

export const war = z
  .strictObject({
    type: choice(warTypes).describe('Between whom.'),
    ...base,
    began: dating.describe('When it began: its declaration, or the first fighting.'),
    ended: dating.optional().meta({
      description: 'When it ended; absent while it goes on.',
      recommended: true,
    }),
    sides: z
      .array(
        z
          .strictObject({
            polities: z.array(ref('polities')).min(1).describe('The states that fought together.'),
          })
          .describe('One side.'),
      )
      .min(2)
      .describe('Who fought whom, side by side.'),
    initiator: ref('polities')
      .optional()
      .describe('The polity that declared war or attacked first, where the sources agree.'),
    outcome: sentence.optional().meta({
      description: 'What the war led to, in neutral words.',
      recommended: true,
    }),
    theatres: z.array(ref('places')).min(1).optional().describe('Where it was fought.'),
    figures: z.array(figure).min(1).optional().describe('Figures about it: forces, losses.'),
    ...closing,
  })
  .meta({ description: 'A whole war.' });
