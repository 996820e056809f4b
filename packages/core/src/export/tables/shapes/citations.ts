import type { Citation } from '../../../model/citation.ts';
import { id, optional, rows, text } from '../field.ts';

/** The sources of the thing that holds the list. */
export const citations = () =>
  rows<Citation>(
    {
      name: 'citations',
      says: 'Which source supports which part of which record, and where in it.',
      by: 'place',
    },
    {
      source: id('sources', 'The source.'),
      at: optional(text('The place in the source: a page, a section, a paragraph.')),
    },
  );
