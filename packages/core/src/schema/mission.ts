import { z } from 'zod';
import { missionTypes } from '../vocabulary/mission.ts';
import { base, closing } from './base.ts';
import { choice } from './choice.ts';
import { dating, edtf } from './dating.ts';
import { ref } from './reference.ts';

export const mission = z
  .strictObject({
    type: choice(missionTypes).describe('The class of the mission.'),
    ...base,
    of: ref('polities').describe('The state that sends it: a record in data/polities.'),
    in: ref('polities').describe('The state that receives it: a record in data/polities.'),
    at: ref('places').describe('The city: a record in data/places.'),
    opened: dating.optional().describe('When it was opened.'),
    closed: dating.optional().describe('When it was closed.'),
    as_of: edtf.describe('The day on which the source says that it exists.'),
    ...closing,
  })
  .meta({ description: 'An embassy or consulate of one side on the territory of the other.' });
