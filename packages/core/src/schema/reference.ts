import { z } from 'zod';
import type { Kind } from '../model/kind.ts';
import { kinds } from '../vocabulary/kinds.ts';

export const id = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case ASCII letters, digits and single hyphens')
  .meta({ description: 'ASCII kebab-case, at most 60 characters.' });

/**
 * The id of a record of one kind. The kind travels in the schema's metadata, so that the compiler can follow
 * references, and an editor can complete them, without a second list of fields.
 */
export const ref = (kind: Kind) =>
  id.meta({ ref: kind, description: `The id of a record in data/${kind}: its file name without “.yaml”.` });

export const anyRef = z
  .string()
  .regex(
    new RegExp(`^(${kinds.join('|')})/[a-z0-9]+(-[a-z0-9]+)*$`),
    'kind/id, such as treaties/treaty-of-kars-1921',
  )
  .meta({
    ref: '*',
    description: 'kind/id of a record, such as treaties/treaty-of-kars-1921.',
  });
