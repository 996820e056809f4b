import { z } from 'zod';
import { cites } from './citation.ts';
import { ref } from './reference.ts';
import { alias, labels, summary } from './text.ts';

export const sameAs = z
  .strictObject({
    wikidata: z
      .string()
      .regex(/^Q[1-9]\d*$/, 'a Wikidata item such as Q131702')
      .optional()
      .describe('The item in Wikidata, Q and a number.'),
    cow_war: z
      .number()
      .int()
      .positive()
      .optional()
      .describe('The number in Correlates of War, inter-state wars v4.'),
    cow_mid: z
      .number()
      .int()
      .positive()
      .optional()
      .describe('The number in Militarized Interstate Disputes v5.'),
  })
  .meta({
    id: 'same-as',
    description:
      'The same thing in other authorities. Only where a source that was read ties label and id together.',
  });

export const weight = z.number().int().min(1).max(5).meta({
  description: 'How early a reader meets it. 5: taught first at school; 1: for the specialist.',
});

export const topics = z.array(ref('topics')).min(1).describe('Themes and disputes that it belongs to.');

/** What every kind has, `type` first and `same_as` last, as the files are written. */
export const base = {
  labels,
  also_known_as: z.array(alias).min(1).optional().describe('Other forms of the name.'),
  summary: summary.optional().meta({ recommended: true }),
  status: z
    .literal('draft')
    .optional()
    .describe('A draft may lack its summary and is left out of the published data.'),
};

export const closing = {
  topics: topics.optional(),
  weight: weight.optional(),
  cites: cites.optional().meta({
    description: 'Sources of the record as a whole. A record needs at least one citation.',
    recommended: true,
  }),
  same_as: sameAs.optional(),
};
