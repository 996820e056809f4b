import type { AnyRecord } from '../model/dataset.ts';

/** Fields that name the record. */
const naming = new Set(['label', 'title', 'alsoKnownAs', 'names']);
/** Fields that are codes, dates or references: words in them are not about the record. */
const silent = new Set([
  'id',
  'kind',
  'type',
  'edtf',
  'earliest',
  'latest',
  'latestStart',
  'earliestEnd',
  'precision',
  'qualifiers',
  'cites',
  'claims',
  'linkedFrom',
  'links',
  'topics',
  'lang',
  'why',
  'url',
  'doi',
  'isbn',
  'language',
  'reliability',
  'about',
  'heldBy',
  'answers',
  'answeredBy',
  'stance',
  'field',
  'perspective',
  'derivedFrom',
  'sameAs',
  'parties',
  'sides',
  'actors',
  'recipients',
  'people',
  'organizations',
  'sites',
  'basedOn',
  'reporter',
  'category',
  'polity',
  'role',
  'asWritten',
  'at',
  'within',
  'broader',
  'side',
  'of',
  'in',
  'scope',
  'how',
  'rel',
  'to',
]);

/** The texts of a record in whatever languages it has: those that name it, and the rest. */
export function textsOf(record: AnyRecord<unknown>): { readonly names: string[]; readonly text: string[] } {
  const names: string[] = [];
  const text: string[] = [];
  for (const [key, value] of Object.entries(record)) {
    if (naming.has(key)) collect(value, names);
    else if (!silent.has(key)) collect(value, text);
  }
  return { names, text };
}

function collect(value: unknown, into: string[]): void {
  if (typeof value === 'string') into.push(value);
  else if (typeof value === 'number') into.push(String(value));
  else if (Array.isArray(value)) for (const one of value) collect(one, into);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      // `of` in a figure says what is counted; elsewhere it is a reference.
      if (!silent.has(key) || (key === 'of' && 'amount' in value)) collect(inner, into);
    }
  }
}
