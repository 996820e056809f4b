import { z } from 'zod';
import { base, closing } from './base.ts';
import { dating, edtf } from './dating.ts';
import { ref } from './reference.ts';

/** An embassy or consulate of one side on the territory of the other. */
export const mission = z.strictObject({
  type: z.enum(['embassy', 'consulate-general', 'consulate']),
  ...base,
  of: ref('polities'),
  in: ref('polities'),
  at: ref('places'),
  opened: dating.optional(),
  closed: dating.optional(),
  /** The day on which the source says that it exists. */
  as_of: edtf,
  ...closing,
});
