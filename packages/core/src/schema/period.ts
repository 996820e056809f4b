import { z } from 'zod';
import { base, closing } from './base.ts';
import { choice } from './choice.ts';
import { dating } from './dating.ts';

export const periodTypes = {
  relations: 'a stretch of the relations as a whole; two of these do not overlap',
  alliance: 'the two sides were allies',
  crisis: 'a short and sharp conflict short of war',
};

/** The ordered scale of how the two sides stood to each other. */
export const stances = {
  hostile: 'war, or enmity without one',
  tense: 'conflict short of enmity',
  cool: 'distant, neither conflict nor cooperation',
  cooperative: 'working together',
  allied: 'bound to help each other',
};

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
