import { z } from 'zod';
import { ref } from './reference.ts';

/** Where a statement stands: the source record and the place in it (section, page, article, column). */
export const citation = z.strictObject({
  source: ref('sources'),
  at: z.string().min(1).max(200).optional(),
});

export const cites = z.array(citation).min(1);
