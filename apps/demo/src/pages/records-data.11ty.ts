import { type AnyRecord, type LocalizedText } from '@russia-turkey/core';
import * as all from '@russia-turkey/core/all';
import { jsonLdText, recordToJsonLd } from '@russia-turkey/core/export/json-ld';
import { jsonLdOf, jsonOf } from '../records/addresses.ts';
import { kinds, refOf } from '../records/library.ts';

interface File {
  readonly record: AnyRecord<LocalizedText>;
  readonly linked: boolean;
}

const files: readonly File[] = kinds.flatMap((kind) =>
  (all[kind] as readonly AnyRecord<LocalizedText>[]).flatMap((record) => [
    { record, linked: false },
    { record, linked: true },
  ]),
);

export const data = {
  files,
  pagination: { data: 'files', size: 1, alias: 'file' },
  permalink: ({ file: { record, linked } }: { readonly file: File }) =>
    linked ? jsonLdOf(refOf(record)) : jsonOf(refOf(record)),
};

/** Each record in all three languages, for programs: as the dataset has it, and as linked data. */
export const render = ({ file: { record, linked } }: { readonly file: File }): string =>
  `${linked ? jsonLdText(recordToJsonLd(record)) : JSON.stringify(record)}\n`;
