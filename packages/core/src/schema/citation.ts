import { z } from 'zod';
import { ref } from './reference.ts';

export const citation = z
  .strictObject({
    source: ref('sources').describe('The source: a record in data/sources.'),
    at: z
      .string()
      .min(1)
      .max(200)
      .optional()
      .meta({
        description: 'The place in it: section, page, article, paragraph, column.',
        examples: ['¶ 2', 'p. 14', 'article 3', 'heading'],
        recommended: true,
      }),
  })
  .meta({ id: 'citation', description: 'Where a statement stands: the source and the place in it.' });

export const cites = z
  .array(citation)
  .min(1)
  .meta({ id: 'cites', description: 'Sources that were read, each with the place in it.' });
