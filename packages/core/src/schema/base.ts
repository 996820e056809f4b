import { cites } from './citation.ts';
import { ref } from './reference.ts';
import { alias, labels, summary } from './text.ts';
import { z } from 'zod';

/** Identifiers of the same thing in other authorities. Only where a source that was read ties label and id. */
export const sameAs = z.strictObject({
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/)
    .optional(),
  cow_war: z.number().int().positive().optional(),
  cow_mid: z.number().int().positive().optional(),
});

/** What every kind has, `type` first and `same_as` last, as the files are written. */
export const base = {
  labels,
  also_known_as: z.array(alias).min(1).optional(),
  summary: summary.optional(),
  /** A draft may lack its summary and is left out of the published data. */
  status: z.literal('draft').optional(),
};

export const closing = {
  topics: z.array(ref('topics')).min(1).optional(),
  /** 5: taught first at school; 1: for the specialist. */
  weight: z.number().int().min(1).max(5).optional(),
  cites: cites.optional(),
  same_as: sameAs.optional(),
};
