import type { Kind } from '@russia-turkey/core';

/** `kind/id` of any record of a dataset. */
export type AnyRef = `${Kind}/${string}`;

/** Where a record names another. */
export interface Reference {
  readonly ref: AnyRef;
  /** The field that names it; `cites` for a source, wherever in the record it is cited. */
  readonly field: string;
}

/** Fields that name records by their bare id, and of which kind; any other field that names some does it by `kind/id`. */
const kindOfField: Readonly<Record<string, Kind>> = {
  answers: 'claims',
  at: 'places',
  basedOn: 'treaties',
  broader: 'topics',
  by: 'polities',
  derivedFrom: 'sources',
  in: 'polities',
  initiator: 'polities',
  of: 'polities',
  organization: 'organizations',
  organizations: 'organizations',
  parties: 'polities',
  people: 'people',
  perspective: 'perspectives',
  polities: 'polities',
  polity: 'polities',
  signatories: 'people',
  sites: 'places',
  succeeds: 'polities',
  theatres: 'places',
  topic: 'topics',
  topics: 'topics',
  within: 'places',
};
const byRef = new Set(['about', 'actors', 'heldBy', 'of', 'recipients', 'reporter', 'to']);
/** What the compiler has derived from other records, which name this one. */
const derived = new Set(['answeredBy', 'claims', 'linkedFrom']);

/** Every record that one names, each once a field, in the order of the record. */
export function referencesOf(record: object): readonly Reference[] {
  const found = new Map<string, Reference>();
  collect(record, found);
  return [...found.values()];
}

function collect(value: object, found: Map<string, Reference>): void {
  for (const [field, inner] of Object.entries(value) as [string, unknown][]) {
    if (derived.has(field)) continue;
    // A figure counts `of` something in words.
    if (field === 'of' && 'amount' in value) continue;
    if (field === 'cites') {
      for (const { source } of inner as readonly { readonly source: string }[])
        add({ ref: `sources/${source}`, field }, found);
      continue;
    }
    for (const one of Array.isArray(inner) ? (inner as readonly unknown[]) : [inner]) {
      if (typeof one === 'string') {
        const ref = refIn(field, one);
        if (ref) add({ ref, field }, found);
      } else if (typeof one === 'object' && one !== null) collect(one, found);
    }
  }
}

function refIn(field: string, text: string): AnyRef | undefined {
  if (byRef.has(field) && text.includes('/')) return text as AnyRef;
  const kind = Object.hasOwn(kindOfField, field) ? kindOfField[field] : undefined;
  return kind && `${kind}/${text}`;
}

const add = (reference: Reference, found: Map<string, Reference>) =>
  found.set(`${reference.field} ${reference.ref}`, reference);
