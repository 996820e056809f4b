import { z } from 'zod';
import { periodTypes, stances } from '../vocabulary/period.ts';
import { base, closing } from './base.ts';
import { choice } from './choice.ts';
import { dating } from './dating.ts';

export const period = z
  .strictObject({
    type: choice(periodTypes).describe('What divides it from the time before and after.'),
    ...base,
    began: dating.describe('When it began.'),
    ended: dating.optional().describe('When it ended; absent while it goes on.'),
    stance: choice(stances).describe('How the two sides stood to each other.'),
    ...closing,
  })
  .meta({ description: 'A stretch of the relations as one source or this dataset divides them.' });
