import { z } from 'zod';
import { claimStances } from '../vocabulary/claim.ts';
import { topics, weight } from './base.ts';
import { choice } from './choice.ts';
import { cites } from './citation.ts';
import { dating } from './dating.ts';
import { anyRef, ref } from './reference.ts';
import { sentence } from './text.ts';

export const claim = z
  .strictObject({
    stance: choice(claimStances).describe('What the holder does with the statement.'),
    about: z.array(anyRef).min(1).describe('The records that it is about, each kind/id.'),
    field: z
      .string()
      .regex(/^[a-z_]+(\.[a-z_0-9]+)*$/, 'a field of the subject, such as signed.when')
      .optional()
      .meta({
        description: 'The field of the subject that is in question.',
        examples: ['signed.when', 'began.when', 'ended.when'],
      }),
    says: sentence.describe('The statement. It names the holder and the act, so that it can stand alone.'),
    value: z
      .union([z.string(), z.number()])
      .optional()
      .describe('The holder’s own value for “field”. It makes the subject contested.'),
    quote: z
      .strictObject({
        text: z.string().min(1).max(400).describe('Word for word, at most 400 characters.'),
        lang: z.string().meta({ description: 'The language of the words.', examples: ['en', 'ru', 'tr'] }),
      })
      .optional()
      .describe('Verbatim, only where the source is the original or quotes a named speaker.'),
    held_by: z
      .array(anyRef)
      .min(1)
      .describe('Who holds it: perspectives, people or organizations, each kind/id.'),
    held: dating.optional().describe('When the holder said so.'),
    answers: ref('claims').optional().describe('The claim that this one answers.'),
    topics: topics.optional(),
    weight: weight.optional(),
    cites,
  })
  .meta({
    description: 'What somebody holds about a record. Its text is “says”; it needs no label of its own.',
  });
