import { z } from 'zod';
import { base, closing } from './base.ts';
import { cites } from './citation.ts';
import { dating } from './dating.ts';
import { treatyLink } from './links.ts';
import { anyRef, ref } from './reference.ts';
import { bcp47, sentence } from './text.ts';

export const treatyTypes = [
  'peace-treaty',
  'alliance',
  'friendship-treaty',
  'convention',
  'agreement',
  'armistice',
  'protocol',
  'declaration',
  'memorandum',
  'exchange-of-notes',
  'contract',
] as const;

export const endings = ['expired', 'denounced', 'replaced', 'annulled', 'lapsed', 'never_ratified'] as const;

/** The five obligations of the Alliance Treaty Obligations and Provisions project (ATOP). */
export const obligations = ['defence', 'offence', 'neutrality', 'non-aggression', 'consultation'] as const;

/** Every instrument that two or more governments agreed on, whatever its name. */
export const treaty = z.strictObject({
  type: z.enum(treatyTypes),
  ...base,
  signed: dating,
  ratified: z
    .array(dating.extend({ by: ref('polities') }))
    .min(1)
    .optional(),
  ratifications_exchanged: dating.optional(),
  provisional_from: dating.optional(),
  in_force_from: dating.optional(),
  /** Times in which it was in force but not applied, as intervals. */
  suspended: z
    .array(dating.extend({ by: ref('polities').optional() }))
    .min(1)
    .optional(),
  ended: dating.extend({ how: z.enum(endings) }).optional(),
  parties: z
    .array(
      z
        .strictObject({
          polity: ref('polities').optional(),
          /** An international organization, where it is a party itself. */
          organization: ref('organizations').optional(),
          signatories: z.array(ref('people')).min(1).optional(),
          /** Of a party that did not sign at first but joined. */
          acceded: dating.optional(),
          withdrew: dating.optional(),
        })
        .refine(({ polity, organization }) => (polity === undefined) !== (organization === undefined), {
          message: 'a party is either a polity or an organization',
        }),
    )
    .min(1),
  scope: z.enum(['bilateral', 'plurilateral', 'multilateral', 'unilateral']),
  /** Languages of the authentic texts. */
  languages: z.array(bcp47).min(1).optional(),
  obligations: z.array(z.enum(obligations)).min(1).optional(),
  terms: z
    .array(
      z.strictObject({
        /** As the instrument numbers it: `III`, `2`, `secret 1`. Absent where no source read numbers it. */
        article: z.union([z.string(), z.number().int()]).transform(String).optional(),
        topic: ref('topics').optional(),
        about: z.array(anyRef).min(1).optional(),
        says: sentence,
        cites: cites.optional(),
      }),
    )
    .min(1)
    .optional(),
  /** Where collections print or register it, e.g. { lnts: "157 LNTS 353" }. */
  series: z
    .strictObject({
      unts: z.string().optional(),
      lnts: z.string().optional(),
      cts: z.string().optional(),
      hertslet: z.string().optional(),
      noradounghian: z.string().optional(),
      /** Bulletin of International Treaties of the Russian Federation. */
      bulletin: z.string().optional(),
    })
    .optional(),
  links: z.array(treatyLink).min(1).optional(),
  ...closing,
});
