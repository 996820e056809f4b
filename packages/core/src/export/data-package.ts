import type { Dataset } from '../model/dataset.ts';
import type { DatasetMeta } from '../model/meta.ts';
import type { LocalizedText } from '../model/text.ts';
import { toCsvTables } from './csv.ts';
import type { ExportFormat } from './format/format.ts';
import { datasetName } from './format/words.ts';
import { tableSchemas } from './tables/index.ts';
import type { Column, TableSchema } from './tables/table.ts';
import { wellFormed } from './format/well-formed.ts';

/** A descriptor of Data Package v2, as far as it is used here. */
export interface DataPackage {
  readonly $schema: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly keywords: readonly string[];
  readonly licenses: readonly { readonly name: string; readonly path: string; readonly title: string }[];
  readonly contributors: readonly { readonly title: string }[];
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
  readonly resources: readonly DataResource[];
}

export interface DataResource {
  readonly $schema: string;
  readonly name: string;
  readonly path: string;
  readonly description: string;
  readonly type: 'table';
  readonly format: 'csv';
  readonly mediatype: 'text/csv';
  readonly encoding: 'utf-8';
  readonly dialect: {
    readonly $schema: string;
    readonly delimiter: ',';
    readonly quoteChar: '"';
    readonly doubleQuote: true;
    readonly lineTerminator: '\r\n';
    readonly header: true;
  };
  readonly schema: TableDescriptor;
}

export interface TableDescriptor {
  readonly $schema: string;
  readonly fields: readonly FieldDescriptor[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
  }[];
  readonly missingValues: readonly string[];
}

export interface FieldDescriptor {
  readonly name: string;
  readonly type: Column['type'];
  readonly description: string;
  readonly constraints?: { readonly required?: true; readonly enum?: readonly string[] };
}

const profile = (name: string) => `https://datapackage.org/profiles/2.0/${name}.json`;
const licences: Readonly<Record<string, { path: string; title: string }>> = {
  'CC-BY-4.0': {
    path: 'https://creativecommons.org/licenses/by/4.0/',
    title: 'Creative Commons Attribution 4.0 International',
  },
};
const licence = (name: string) => ({
  name,
  ...(licences[name] ?? { path: `https://spdx.org/licenses/${name}.html`, title: name }),
});

/**
 * `datapackage.json`: the descriptor of the tables of `toCsvTables` after Data Package v2, with a Table Schema for each
 * (types, descriptions, required values, closed lists, primary and foreign keys), the licence, the version, how to
 * cite, and every source. The tables stand beside it in `tables/`.
 *
 * @example
 * toDataPackage(all, meta).resources[0].path // 'tables/records.csv'
 * toDataPackage(all, meta).licenses[0].name // 'CC-BY-4.0'
 */
export function toDataPackage(
  dataset: Pick<Dataset<LocalizedText>, 'sources'>,
  meta: DatasetMeta,
): DataPackage {
  return {
    $schema: profile('datapackage'),
    name: 'russia-turkey',
    title: datasetName.en,
    description: wellFormed(
      `Relations between Russia and Turkey and the states before them, 15th century to today, in English, Russian and Turkish. Cite as: ${meta.citation}`,
    ),
    version: meta.version,
    keywords: ['history', 'international relations', 'Russia', 'Turkey', 'Ottoman Empire', 'treaties'],
    licenses: [licence(meta.licence.data)],
    contributors: [{ title: 'russia-turkey contributors' }],
    sources: dataset.sources.map(({ title, url }) => ({
      title: wellFormed(title),
      ...(url === undefined ? {} : { path: wellFormed(url) }),
    })),
    resources: tableSchemas.map(resource),
  };
}

const resource = (table: TableSchema): DataResource => ({
  $schema: profile('dataresource'),
  name: table.name,
  path: `tables/${table.name}.csv`,
  description: table.says,
  type: 'table',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: {
    $schema: profile('tabledialect'),
    delimiter: ',',
    quoteChar: '"',
    doubleQuote: true,
    lineTerminator: '\r\n',
    header: true,
  },
  schema: {
    $schema: profile('tableschema'),
    fields: table.columns.map(field),
    primaryKey: table.primaryKey,
    ...(table.foreignKeys.length === 0
      ? {}
      : {
          foreignKeys: table.foreignKeys.map((key) => ({
            fields: key.columns,
            // A key into the table itself names no resource, says version 2.
            reference: {
              ...(key.table === table.name ? {} : { resource: key.table }),
              fields: key.references,
            },
          })),
        }),
    missingValues: [''],
  },
});

const field = ({ name, type, says, required, options }: Column): FieldDescriptor => ({
  name,
  type,
  description: says,
  ...(required || options
    ? { constraints: { ...(required ? { required } : {}), ...(options ? { enum: options } : {}) } }
    : {}),
});

export const format: ExportFormat = {
  name: 'data-package',
  says: 'The CSV tables with their schema, keys, licence and sources (Frictionless Data Package v2).',
  files(dataset, meta) {
    const tables = [...toCsvTables(dataset, meta)].map(
      ([name, text]) => [`tables/${name}.csv`, text] as const,
    );
    const descriptor = `${JSON.stringify(toDataPackage(dataset, meta), null, 2)}\n`;
    return Promise.resolve(new Map([['datapackage.json', descriptor], ...tables]));
  },
};
