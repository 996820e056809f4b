import { z } from 'zod';
import { edtf } from './dating.ts';
import { ref } from './reference.ts';
import { sentence } from './text.ts';

/** Item types of the Citation Style Language that occur here. */
export const sourceTypes = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'book',
  'chapter',
  'dataset',
  'entry-encyclopedia',
  'legislation',
  'post-weblog',
  'report',
  'speech',
  'treaty',
  'webpage',
] as const;

/** How far a source can be trusted for facts. */
export const reliabilities = [
  /** The document itself: the text of a treaty, a transcript, a register. */
  'primary',
  /** Research with named author and apparatus. */
  'scholarly',
  /** Edited encyclopedias, handbooks, official statistics. */
  'reference',
  /** News agencies and newspapers with an editor. */
  'press',
  /** An interested body about itself or its side. */
  'official-voice',
  /** Compiled from others without its own authority. */
  'tertiary',
  /** Argues for a side. */
  'partisan',
] as const;

/** A document that was read. The title stays in its own language. */
export const source = z.strictObject({
  type: z.enum(sourceTypes),
  title: z.string().min(1).max(300),
  /** The document has no title of its own; this one describes it. */
  title_supplied: z.literal(true).optional(),
  author: z
    .array(
      z.union([
        z.strictObject({ family: z.string(), given: z.string().optional() }),
        z.strictObject({ literal: z.string() }),
      ]),
    )
    .min(1)
    .optional(),
  editor: z
    .array(z.strictObject({ literal: z.string() }))
    .min(1)
    .optional(),
  container_title: z.string().min(1).max(300).optional(),
  publisher: z.string().min(1).max(200).optional(),
  /** When it was published. */
  issued: edtf.optional(),
  /** When it was read, for pages that change. */
  accessed: edtf.optional(),
  language: z.string().regex(/^[a-z]{2,3}$/),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  edition: z.string().optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  doi: z.string().optional(),
  isbn: z.string().optional(),
  reliability: z.enum(reliabilities),
  perspective: ref('perspectives').optional(),
  /** The source that this one copies or rests on; two sources with one root are not independent. */
  derived_from: ref('sources').optional(),
  /** What a reader should know before relying on it. */
  note: sentence.optional(),
});
