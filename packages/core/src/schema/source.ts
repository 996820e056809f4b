import { z } from 'zod';
import { reliabilities } from '../vocabulary/source.ts';
import { choice } from './choice.ts';
import { edtf } from './dating.ts';
import { ref } from './reference.ts';
import { sentence } from './text.ts';

/** Item types of the Citation Style Language that occur here. */
export const sourceTypes = {
  article: 'an article of unknown kind, a preprint',
  'article-journal': 'in a scholarly journal',
  'article-magazine': 'in a magazine',
  'article-newspaper': 'in a newspaper or by a news agency',
  book: 'a whole book',
  chapter: 'a chapter or part of a book',
  dataset: 'data',
  'entry-encyclopedia': 'an entry of an encyclopedia',
  legislation: 'a law or decree',
  'post-weblog': 'a post of a blog',
  report: 'a report of a body',
  speech: 'a speech, an interview, a press conference',
  treaty: 'the text of a treaty',
  webpage: 'any other page',
};

const literal = z.string().describe('The whole name, of a body or where its parts are unknown.');

export const source = z
  .strictObject({
    type: choice(sourceTypes).describe('The item type of the Citation Style Language.'),
    title: z.string().min(1).max(300).describe('The title, in the language of the document.'),
    title_supplied: z
      .literal(true)
      .optional()
      .describe('The document has no title of its own; this one describes it.'),
    author: z
      .array(
        z.union([
          z.strictObject({
            family: z.string().describe('The family name.'),
            given: z.string().optional().meta({ description: 'The given names.', recommended: true }),
          }),
          z.strictObject({ literal }),
        ]),
      )
      .min(1)
      .optional()
      .meta({
        description: 'Who wrote it, by family and given name, or as one literal name.',
        recommended: true,
      }),
    editor: z.array(z.strictObject({ literal })).min(1).optional().describe('Who edited it.'),
    container_title: z
      .string()
      .min(1)
      .max(300)
      .optional()
      .describe('The journal, newspaper, book or site that it stands in.'),
    publisher: z.string().min(1).max(200).optional().meta({
      description: 'Who published it.',
      recommended: true,
    }),
    issued: edtf.optional().meta({ description: 'When it was published, EDTF.', recommended: true }),
    accessed: edtf
      .optional()
      .meta({ description: 'When it was read, for pages that change, EDTF.', recommended: true }),
    language: z
      .string()
      .regex(/^[a-z]{2,3}$/, 'a language code of two or three letters such as en, ru or tr')
      .meta({ description: 'The language of the document.', examples: ['en', 'ru', 'tr'] }),
    volume: z.string().optional().describe('The volume.'),
    issue: z.string().optional().describe('The issue.'),
    page: z.string().optional().describe('The pages.'),
    edition: z.string().optional().describe('The edition.'),
    url: z
      .url({ protocol: /^https?$/ })
      .regex(/^https?:\/\/\S+$/, 'an address that begins with https:// or http://')
      .optional()
      .meta({ description: 'Its own address, not that of a search result.', recommended: true }),
    doi: z.string().optional().describe('The DOI, without address.'),
    isbn: z.string().optional().describe('The ISBN.'),
    reliability: choice(reliabilities).describe('How far it can be trusted for facts.'),
    perspective: ref('perspectives').optional().describe('Whose voice it is.'),
    derived_from: ref('sources')
      .optional()
      .describe(
        'The source that this one copies or rests on; two sources with one root are not independent.',
      ),
    note: sentence.optional().describe('What a reader should know before relying on it.'),
  })
  .meta({ description: 'A document that was read. The title stays in its own language.' });
