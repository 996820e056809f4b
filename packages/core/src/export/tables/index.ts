import type { Dataset } from '../../model/dataset.ts';
import type { Kind } from '../../model/kind.ts';
import type { DatasetMeta } from '../../model/meta.ts';
import type { LocalizedText } from '../../model/text.ts';
import { aboutSchemas, aboutTables } from './about.ts';
import { TableError } from './error.ts';
import { type RowsOf, append, fillRecord } from './fill.ts';
import { kindTables } from './kinds/index.ts';
import { type Layout, layKind } from './layout.ts';
import type { Table, TableSchema } from './table.ts';

const kinds = Object.keys(kindTables) as Kind[];

const records: TableSchema = {
  name: 'records',
  says: 'Every record, under the name by which tables of several kinds point to it.',
  columns: [
    { name: 'ref', type: 'string', says: 'kind/id.', required: true },
    {
      name: 'kind',
      type: 'string',
      says: 'Its kind, which is the name of its table.',
      required: true,
      options: kinds,
    },
    { name: 'id', type: 'string', says: 'Its id in that table.', required: true },
  ],
  primaryKey: ['ref'],
  foreignKeys: [],
};

const schemas = new Map<string, TableSchema>();
const layoutOf = Object.fromEntries(
  kinds.map((kind) => [kind, layKind(kind, kindTables[kind], schemas)]),
) as Record<Kind, Layout>;

const isOfKind = ({ name }: TableSchema) => Object.hasOwn(layoutOf, name);

/** All tables without their rows: the kinds first, then their lists. */
export const tableSchemas: readonly TableSchema[] = [
  records,
  ...[...schemas.values()].filter(isOfKind),
  ...[...schemas.values()].filter((schema) => !isOfKind(schema)),
  ...Object.values(aboutSchemas),
];

/**
 * The whole dataset as tables in third normal form. What follows from other rows is not repeated (`claims`,
 * `linkedFrom` and `answeredBy` of a record are found by asking `claim_subjects`, `links` and `claims`); an empty list
 * is no list.
 *
 * @throws {TableError} for a value that a column cannot hold, and for a field that no table has
 */
export function tablesOf(dataset: Dataset<LocalizedText>, meta: DatasetMeta): Table[] {
  const rows: RowsOf = new Map();
  const seen = new Set<string>();
  for (const kind of kinds) {
    for (const record of dataset[kind]) {
      const ref = `${kind}/${record.id}`;
      if (seen.has(ref)) throw new TableError(ref, 'two records have this id', 'Give one of them another.');
      seen.add(ref);
      append(rows, 'records', [ref, kind, record.id]);
      fillRecord(layoutOf[kind], ref, record, rows);
    }
  }
  const about = new Map(aboutTables(meta).map((table) => [table.name, table]));
  return tableSchemas.map(
    (schema) => about.get(schema.name) ?? { ...schema, rows: rows.get(schema.name) ?? [] },
  );
}
