import { z } from 'zod';
import { base, closing } from './base.ts';
import { choice } from './choice.ts';
import { cites } from './citation.ts';
import { dating, edtf } from './dating.ts';
import { ref } from './reference.ts';
import { localized } from './text.ts';

export const personTypes = {
  ruler: 'a sovereign: tsar, emperor, sultan, khan',
  politician: 'an office-holder or politician',
  diplomat: 'an ambassador, envoy or official of a foreign ministry',
  soldier: 'an officer or commander',
  scholar: 'somebody whose research is cited here',
  journalist: 'a reporter, editor or columnist',
  other: 'none of these',
};

export const officeRoles = {
  'head-of-state': 'sovereign, president, or head of a collective presidency',
  'head-of-government': 'prime minister, grand vizier, chairman of the government',
  'foreign-minister': 'also reis efendi, people’s commissar for foreign affairs',
  'defence-minister': 'also war minister, people’s commissar',
  ambassador: 'resident representative of the first class',
  envoy: 'sent with one task, or a representative of lower class',
  commander: 'of an army, a fleet, a garrison',
  minister: 'any other minister',
  legislator: 'a member or speaker of a parliament',
  spokesperson: 'speaks for somebody in office',
  other: 'none of these; the title says which',
};

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
