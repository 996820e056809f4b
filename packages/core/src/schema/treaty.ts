import { z } from 'zod';
import { endings, obligations, scopes, treatyTypes } from '../vocabulary/treaty.ts';
import { base, closing } from './base.ts';
import { choice } from './choice.ts';
import { cites } from './citation.ts';
import { dating } from './dating.ts';
import { treatyLink } from './links.ts';
import { anyRef, ref } from './reference.ts';
import { bcp47, sentence } from './text.ts';

export const treaty = z
  .strictObject({
    type: choice(treatyTypes).describe('What the instrument is, whatever its name.'),
    ...base,
    signed: dating.describe('When and where it was signed, and who says so.'),
    ratified: z
      .array(
        dating
          .extend({ by: ref('polities').describe('The party that ratified.') })
          .describe('A ratification by one party.'),
      )
      .min(1)
      .optional()
      .describe('Ratifications, party by party.'),
    ratifications_exchanged: dating.optional().describe('When the instruments were exchanged.'),
    provisional_from: dating.optional().describe('Since when it was applied provisionally.'),
    in_force_from: dating.optional().meta({ description: 'Since when it was in force.', recommended: true }),
    suspended: z
      .array(
        dating
          .extend({
            by: ref('polities').optional().describe('The party that suspended it; all, where absent.'),
          })
          .describe('One such time.'),
      )
      .min(1)
      .optional()
      .describe('Times in which it was in force but not applied, as intervals.'),
    ended: dating
      .extend({ how: choice(endings).describe('How it ended.') })
      .optional()
      .describe('When and how it ended; absent while it is in force or where no source read says so.'),
    parties: z
      .array(
        z
          .strictObject({
            polity: ref('polities').optional().meta({
              description: 'A state or government: a record in data/polities.',
              recommended: true,
            }),
            organization: ref('organizations')
              .optional()
              .describe('An international organization, where it is a party itself.'),
            signatories: z.array(ref('people')).min(1).optional().describe('Who signed for the party.'),
            acceded: dating.optional().describe('Of a party that did not sign at first but joined.'),
            withdrew: dating.optional().describe('Of a party that left.'),
          })
          .refine(({ polity, organization }) => (polity === undefined) !== (organization === undefined), {
            message: 'a party is either a polity or an organization',
          })
          .meta({
            id: 'party',
            description: 'A party: either a polity or an organization, and who signed for it.',
            oneOf: [{ required: ['polity'] }, { required: ['organization'] }],
          }),
      )
      .min(1)
      .describe('The parties, each with who signed for it.'),
    scope: choice(scopes).describe('How many parties it binds.'),
    languages: z.array(bcp47).min(1).optional().describe('Languages of the authentic texts.'),
    obligations: z
      .array(choice(obligations).describe('One obligation.'))
      .min(1)
      .optional()
      .describe('The obligations of ATOP that it contains.'),
    terms: z
      .array(
        z
          .strictObject({
            article: z
              .union([z.string(), z.number().int()])
              .transform(String)
              .optional()
              .meta({
                description: 'As the instrument numbers it. Absent where no source read numbers it.',
                examples: ['III', 2, 'secret 1'],
              }),
            topic: ref('topics').optional().describe('The topic of the term.'),
            about: z.array(anyRef).min(1).optional().describe('What it is about, each kind/id.'),
            says: sentence.describe('What it lays down, in our words.'),
            cites: cites.optional().meta({ description: 'Who says so.', recommended: true }),
          })
          .meta({ id: 'term', description: 'One provision.' }),
      )
      .min(1)
      .optional()
      .describe('What it lays down, in the order of the instrument.'),
    series: z
      .strictObject({
        unts: z.string().optional().describe('United Nations Treaty Series.'),
        lnts: z
          .string()
          .optional()
          .meta({
            description: 'League of Nations Treaty Series.',
            examples: ['157 LNTS 353'],
          }),
        cts: z.string().optional().describe('Consolidated Treaty Series (Parry).'),
        hertslet: z.string().optional().describe('Hertslet’s collections.'),
        noradounghian: z
          .string()
          .optional()
          .describe('Noradounghian, Recueil d’actes internationaux de l’Empire ottoman.'),
        bulletin: z
          .string()
          .optional()
          .describe('Bulletin of International Treaties of the Russian Federation.'),
      })
      .optional()
      .describe('Where collections print or register it.'),
    links: z.array(treatyLink).min(1).optional().describe('What it does to other treaties or wars.'),
    ...closing,
  })
  .meta({ description: 'Every instrument that two or more governments agreed on, whatever its name.' });
