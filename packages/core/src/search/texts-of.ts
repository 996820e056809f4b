import type { AnyRecord } from '../model/dataset.ts';

/** Fields that name the record. */
const naming = ['label', 'title', 'alsoKnownAs', 'names'];
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

/** The texts that name a record, in whatever languages it has them. */
export function namesOf(record: AnyRecord<unknown>): string[] {
  const names: string[] = [];
  const fields = record as unknown as Readonly<Record<string, unknown>>;
  for (const field of naming) collect(fields[field], names);
  return names;
}

/** Every other text of a record. */
export function textsOf(record: AnyRecord<unknown>): string[] {
  const texts: string[] = [];
  for (const [field, value] of Object.entries(record)) {
    if (!naming.includes(field) && !silent.has(field)) collect(value, texts);
  }
  return texts;
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
