import type { Source } from '../../../model/source.ts';
import type { LocalizedText } from '../../../model/text.ts';
import { reliabilities } from '../../../vocabulary/source.ts';
import { choice, flag, id, localized, optional, rows, text } from '../field.ts';
import { date } from '../shapes/date.ts';
import type { KindFields } from './kind-fields.ts';

const authors = rows<NonNullable<Source['author']>[number]>(
  { name: 'source_authors', says: 'Who wrote a source.', by: 'owner' },
  {
    family: optional(text('Family name.')),
    given: optional(text('Given names or initials.')),
    literal: optional(text('A name that is not split: of a body, or in a script that has no family names.')),
  },
);

const editors = rows<NonNullable<Source['editor']>[number]>(
  { name: 'source_editors', says: 'Who edited a source.', by: 'owner' },
  { literal: text('The name.') },
);

export const source: KindFields<Source<LocalizedText>> = {
  type: text('The item type of the Citation Style Language.'),
  title: text('The title in its own language.'),
  titleSupplied: optional(flag('The document has no title of its own; this one describes it.')),
  author: optional(authors),
  editor: optional(editors),
  containerTitle: optional(text('The journal, book or site that holds it.')),
  publisher: optional(text('Who published it.')),
  issued: optional(date('When it was published')),
  accessed: optional(date('When it was read')),
  language: text('The language of the source, ISO 639.'),
  volume: optional(text('The volume.')),
  issue: optional(text('The issue.')),
  page: optional(text('The pages in the container.')),
  edition: optional(text('The edition.')),
  url: optional(text('Where it can be read.')),
  doi: optional(text('Its Digital Object Identifier.')),
  isbn: optional(text('Its International Standard Book Number.')),
  reliability: choice('How far it can be trusted for facts.', reliabilities),
  perspective: optional(id('perspectives', 'Whose voice it is.')),
  derivedFrom: optional(id('sources', 'The source that it copies or rests on.')),
  note: optional(localized('What a reader should know before relying on it')),
};
