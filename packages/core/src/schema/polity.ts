import { z } from 'zod';
import { polityTypes, sides } from '../vocabulary/polity.ts';
import { base, closing } from './base.ts';
import { choice } from './choice.ts';
import { dating } from './dating.ts';
import { datedName } from './name.ts';
import { ref } from './reference.ts';

export const polity = z
  .strictObject({
    type: choice(polityTypes).describe('Its form of government.'),
    ...base,
    names: z
      .array(datedName)
      .min(1)
      .optional()
      .describe('Names by date, where the label is not the name of every day.'),
    side: choice(sides).describe('Whose antecedent or present state it is in these relations.'),
    began: dating.optional().meta({ description: 'When it began to exist.', recommended: true }),
    ended: dating.optional().describe('When it ceased to exist; absent while it exists.'),
    succeeds: z.array(ref('polities')).min(1).optional().describe('The states that it came after.'),
    ...closing,
  })
  .meta({ description: 'A state or government that acts, within the dates of its existence.' });
