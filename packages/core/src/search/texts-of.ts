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

/** The years of a record: those in its id, and of its act, its beginning and its end. */
export function yearsOf(record: AnyRecord<unknown>): string[] {
  // A source has years enough in its title.
  if (record.kind === 'sources') return [];
  const fields = record as unknown as Readonly<Record<string, { readonly edtf?: string } | undefined>>;
  const dates = dated.map((field) => fields[field]?.edtf ?? '');
  return [record.id, ...dates].flatMap((text) => text.match(/\d{4}/g) ?? []);
}

const dated = ['signed', 'happened', 'held', 'began', 'ended'];

/** Every other text of a record. */
export function textsOf(record: AnyRecord<unknown>): string[] {
  const texts: string[] = [];
  for (const [field, value] of Object.entries(record)) {
    if (!naming.includes(field) && !silent.has(field)) collect(value, texts);
  }
  return texts;
}

/** Numbers that are stated of something; others are weights and places on a map. */
const figures = new Set(['value', 'low', 'best', 'high']);

function collect(value: unknown, into: string[]): void {
  if (typeof value === 'string') into.push(value);
  else if (Array.isArray(value)) for (const one of value) collect(one, into);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'number' && figures.has(key)) into.push(String(inner));
      // `of` in a figure says what is counted; elsewhere it is a reference.
      if (!silent.has(key) || (key === 'of' && 'amount' in value)) collect(inner, into);
    }
  }
}
