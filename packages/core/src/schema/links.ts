import { z } from 'zod';
import { eventRelations, treatyRelations } from '../vocabulary/relations.ts';
import { cites } from './citation.ts';
import { anyRef, ref } from './reference.ts';

const exactlyOne = (names: readonly string[]) => ({
  check: (link: object) => Object.keys(link).filter((key) => key !== 'cites').length === 1,
  message: `a link names exactly one of ${names.join(', ')}`,
  inJson: names.map((name) => ({ required: [name] })),
});

const linkCites = cites.optional().describe('Who says that the two are so related.');

const oneTreatyRelation = exactlyOne([...treatyRelations, 'ends_war']);
export const treatyLink = z
  .strictObject({
    ...(Object.fromEntries(
      treatyRelations.map((name) => [
        name,
        ref('treaties').optional().describe(`The treaty that it ${name}.`),
      ]),
    ) as Record<(typeof treatyRelations)[number], z.ZodOptional<ReturnType<typeof ref>>>),
    ends_war: ref('wars').optional().describe('The war that it ends.'),
    cites: linkCites,
  })
  .refine(oneTreatyRelation.check, { message: oneTreatyRelation.message })
  .meta({
    id: 'treaty-link',
    description: 'What the treaty does to another one, or the war that it ends: one relation a link.',
    oneOf: oneTreatyRelation.inJson,
  });

const oneEventRelation = exactlyOne(eventRelations);
export const eventLink = z
  .strictObject({
    part_of: anyRef.optional().describe('The war, period or larger event that it belongs to, kind/id.'),
    leads_to: anyRef.optional().describe('What it leads to, kind/id.'),
    responds_to: anyRef.optional().describe('What it answers, kind/id.'),
    produces: ref('treaties').optional().describe('The treaty that comes out of it.'),
    cites: linkCites,
  })
  .refine(oneEventRelation.check, { message: oneEventRelation.message })
  .meta({
    id: 'event-link',
    description: 'How the event is tied to another record: one relation a link.',
    oneOf: oneEventRelation.inJson,
  });
