import { z } from 'zod';
import { perspectiveTypes } from '../vocabulary/perspective.ts';
import { sides } from '../vocabulary/polity.ts';
import { base, closing } from './base.ts';
import { choice } from './choice.ts';
import { anyRef } from './reference.ts';

export const perspective = z
  .strictObject({
    type: choice(perspectiveTypes).describe('What speaks.'),
    ...base,
    side: choice(sides).describe('Whose side it is of in these relations.'),
    of: z.array(anyRef).min(1).optional().describe('The polity or organization that speaks, each kind/id.'),
    ...closing,
  })
  .meta({
    description:
      'Somebody who can hold a claim and is not one person: a state, an institution, a newsroom, a school.',
  });
