import { z } from 'zod';
import { base, closing } from './base.ts';
import { cites } from './citation.ts';
import { dating, edtf } from './dating.ts';
import { ref } from './reference.ts';
import { localized } from './text.ts';

export const officeRoles = [
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
  'ambassador',
  'envoy',
  'commander',
  'minister',
  'legislator',
  'spokesperson',
  'other',
] as const;

export const person = z.strictObject({
  type: z.enum(['ruler', 'politician', 'diplomat', 'soldier', 'scholar', 'journalist', 'other']),
  ...base,
  born: dating.optional(),
  died: dating.optional(),
  offices: z
    .array(
      z.strictObject({
        role: z.enum(officeRoles),
        title: localized(120),
        polity: ref('polities'),
        from: edtf.optional(),
        /** Absent while the office is held, or where no source read gives its end. */
        to: edtf.optional(),
        acting: z.literal(true).optional(),
        /** The holder had the power of the state, whoever held its highest office in form. */
        effective_power: z.literal(true).optional(),
        cites: cites.optional(),
      }),
    )
    .min(1)
    .optional(),
  ...closing,
});
