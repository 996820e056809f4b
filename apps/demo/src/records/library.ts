import { type AnyRecord, type Kind, type Language, QueryError } from '@russia-turkey/core';
import { dataset } from '../site/dataset.ts';
import { type AnyRef, referencesOf } from './references.ts';

/** Every kind of record, in the order in which a reader meets them. */
export const kinds: readonly Kind[] = [
  'treaties',
  'events',
  'wars',
  'periods',
  'people',
  'polities',
  'organizations',
  'places',
  'missions',
  'projects',
  'indicators',
  'topics',
  'claims',
  'perspectives',
  'sources',
];

/** A record that names another, and the fields in which it does. */
export interface Mention {
  readonly record: AnyRecord;
  readonly fields: readonly string[];
}

/** The records of one language, by `kind/id`, with who names whom. */
export interface Library {
  readonly language: Language;
  /** @throws {QueryError} when there is no such record */
  readonly get: (ref: string) => AnyRecord;
  readonly all: (kind: Kind) => readonly AnyRecord[];
  /** The records that name this one, in the order of the dataset. */
  readonly mentions: (ref: string) => readonly Mention[];
}

export const refOf = ({ kind, id }: { readonly kind: Kind; readonly id: string }): AnyRef => `${kind}/${id}`;

/** @param collections of the dataset, or of a test */
export function libraryOf(
  language: Language,
  collections: Readonly<Partial<Record<Kind, readonly AnyRecord[]>>>,
): Library {
  const records = new Map<string, AnyRecord>();
  for (const kind of kinds) for (const record of collections[kind] ?? []) records.set(refOf(record), record);
  const mentions = new Map<string, Map<AnyRecord, string[]>>();
  for (const record of records.values()) {
    for (const { ref, field } of referencesOf(record)) {
      const naming = mentions.get(ref) ?? new Map<AnyRecord, string[]>();
      mentions.set(ref, naming);
      const fields = naming.get(record);
      if (fields) fields.push(field);
      else naming.set(record, [field]);
    }
  }
  return {
    language,
    all: (kind) => collections[kind] ?? [],
    get(ref) {
      const record = records.get(ref);
      if (!record)
        throw new QueryError(
          'get',
          ref,
          'there is no such record',
          'Name a record of the dataset as kind/id.',
        );
      return record;
    },
    mentions: (ref) => [...(mentions.get(ref) ?? [])].map(([record, fields]) => ({ record, fields })),
  };
}

/** The whole dataset in each language. */
export const libraries: Readonly<Record<Language, Library>> = {
  en: libraryOf('en', dataset.en),
  ru: libraryOf('ru', dataset.ru),
  tr: libraryOf('tr', dataset.tr),
};
