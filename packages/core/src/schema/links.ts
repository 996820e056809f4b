import { z } from 'zod';
import { cites } from './citation.ts';
import { anyRef, ref } from './reference.ts';

const exactlyOne = (names: readonly string[]) => ({
  check: (link: object) => Object.keys(link).filter((key) => key !== 'cites').length === 1,
  message: `a link names exactly one of ${names.join(', ')}`,
});

/** What a treaty can do to another treaty; the compiler derives the reverse. */
export const treatyRelations = [
  'confirms',
  'explains',
  'supplements',
  'implements',
  'modifies',
  'prolongs',
  'replaces',
  'denounces',
] as const;

const oneTreatyRelation = exactlyOne([...treatyRelations, 'ends_war']);
export const treatyLink = z
  .strictObject({
    ...(Object.fromEntries(treatyRelations.map((name) => [name, ref('treaties').optional()])) as Record<
      (typeof treatyRelations)[number],
      z.ZodOptional<ReturnType<typeof ref>>
    >),
    ends_war: ref('wars').optional(),
    cites: cites.optional(),
  })
  .refine(oneTreatyRelation.check, { message: oneTreatyRelation.message });

export const eventRelations = ['part_of', 'leads_to', 'responds_to', 'produces'] as const;

const oneEventRelation = exactlyOne(eventRelations);
export const eventLink = z
  .strictObject({
    /** A war, a period or a larger event. */
    part_of: anyRef.optional(),
    leads_to: anyRef.optional(),
    responds_to: anyRef.optional(),
    produces: ref('treaties').optional(),
    cites: cites.optional(),
  })
  .refine(oneEventRelation.check, { message: oneEventRelation.message });
