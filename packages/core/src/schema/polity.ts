import { z } from 'zod';
import { base, closing } from './base.ts';
import { dating } from './dating.ts';
import { datedName } from './name.ts';
import { ref } from './reference.ts';

/** A state or government that acts, within the dates of its existence. */
export const polity = z.strictObject({
  type: z.enum([
    'empire',
    'monarchy',
    'republic',
    'federation',
    'khanate',
    'principality',
    'provisional-government',
    'government',
  ]),
  ...base,
  /** Names by date, where the label is not the name of every day. */
  names: z.array(datedName).min(1).optional(),
  /** Whose antecedent or present state it is in these relations. */
  side: z.enum(['russia', 'turkey', 'other']),
  began: dating.optional(),
  ended: dating.optional(),
  succeeds: z.array(ref('polities')).min(1).optional(),
  ...closing,
});
