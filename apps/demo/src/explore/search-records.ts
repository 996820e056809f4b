import type { AnyRecord, LocalizedText } from '@russia-turkey/core';
import * as all from '@russia-turkey/core/all';
import { kinds } from '../records/library.ts';

/** What the search in the browser is given; from the root of the site. */
export const searchRecordsFile = 'explore/search.json';

const dates = ['signed', 'happened', 'held', 'began', 'ended'] as const;
const names = ['label', 'title', 'alsoKnownAs', 'names', 'says'] as const;

/** Of every record what names and dates it, in all languages: a fifth of the dataset. */
export const searchRecords = (): readonly object[] =>
  kinds.flatMap((kind) => (all[kind] as readonly AnyRecord<LocalizedText>[]).map(searchRecord));

function searchRecord(record: AnyRecord<LocalizedText>): object {
  const fields = record as unknown as Readonly<Record<string, unknown>>;
  const kept: Record<string, unknown> = { kind: record.kind, id: record.id };
  for (const name of names) {
    const value = fields[name];
    if (value === undefined) continue;
    kept[name] = Array.isArray(value)
      ? [...new Set(value.map(({ text }: { readonly text: string }) => text))].map((text) => ({ text }))
      : value;
  }
  for (const name of dates) {
    const date = fields[name] as { readonly edtf: string } | undefined;
    if (date) kept[name] = { edtf: date.edtf };
  }
  return kept;
}
