import { z } from 'zod';
import { officeRoles, personTypes } from '../vocabulary/person.ts';
import { base, closing } from './base.ts';
import { choice } from './choice.ts';
import { cites } from './citation.ts';
import { dating, edtf } from './dating.ts';
import { ref } from './reference.ts';
import { localized } from './text.ts';

export const person = z
  .strictObject({
    type: choice(personTypes).describe('What this dataset mostly meets the person as.'),
    ...base,
    born: dating.optional().describe('Birth.'),
    died: dating.optional().describe('Death.'),
    offices: z
      .array(
        z
          .strictObject({
            role: choice(officeRoles).describe('The office, as states compare it.'),
            title: localized(120).describe('The title as its holder bore it.'),
            polity: ref('polities').describe('The state of the office.'),
            from: edtf.optional().describe('Since when.'),
            to: edtf
              .optional()
              .describe(
                'Until when. Absent while the office is held, or where no source read gives its end.',
              ),
            acting: z.literal(true).optional().describe('In place of the holder.'),
            effective_power: z
              .literal(true)
              .optional()
              .describe('The holder had the power of the state, whoever held its highest office in form.'),
            cites: cites.optional().meta({ description: 'Who says so.', recommended: true }),
          })
          .meta({ id: 'office', description: 'An office that the person held.' }),
      )
      .min(1)
      .optional()
      .meta({ description: 'Offices that bear on the relations, in order of time.', recommended: true }),
    ...closing,
  })
  .meta({ description: 'Somebody who acts, signs, speaks or writes in these relations.' });
