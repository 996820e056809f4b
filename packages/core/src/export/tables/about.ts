import type { DatasetMeta } from '../../model/meta.ts';
import { wellFormed } from '../format/well-formed.ts';
import type { Cell, Column, Table, TableSchema } from './table.ts';

const text = (name: string, says: string, required = true): Column => ({
  name,
  type: 'string',
  says,
  required,
});

/** What is known of a version of the dataset besides its records: three tables. */
export const aboutSchemas = {
  meta: {
    name: 'meta',
    says: 'The version of the dataset: its commit, its day, its licence, how to cite it, and its counts.',
    columns: [
      text('key', 'What is said, e.g. “version” or “counts.treaties”.'),
      text('value', 'The value.', false),
    ],
    primaryKey: ['key'],
    foreignKeys: [],
  },
  redirects: {
    name: 'redirects',
    says: 'Ids that moved. An id never disappears.',
    columns: [
      text('old_ref', 'The record as it was called, kind/id.'),
      text('ref', 'The record that it is now.'),
    ],
    primaryKey: ['old_ref'],
    foreignKeys: [{ columns: ['ref'], table: 'records', references: ['ref'] }],
  },
  errata: {
    name: 'errata',
    says: 'Values that were corrected after a release.',
    columns: [
      { name: 'position', type: 'integer', says: 'The place in the list, from 1.', required: true },
      text('record', 'The record, kind/id.'),
      text('path', 'The field in it.'),
      text('old_value', 'What it said before, as JSON.', false),
      text('new_value', 'What it says now, as JSON.', false),
      text('reason', 'Why it was corrected.'),
      text('source', 'What the correction rests on.', false),
      text('version', 'The version that corrected it.'),
    ],
    primaryKey: ['position'],
    foreignKeys: [],
  },
} as const satisfies Record<string, TableSchema>;

/** The three tables with their rows. */
export function aboutTables(meta: DatasetMeta): Table[] {
  const { redirects, errata, ...rest } = meta;
  return [
    { ...aboutSchemas.meta, rows: flat(rest).map(([key, value]) => [key, value]) },
    {
      ...aboutSchemas.redirects,
      rows: Object.entries(redirects).map(([from, to]) => [wellFormed(from), wellFormed(to)]),
    },
    {
      ...aboutSchemas.errata,
      rows: errata.map((one, index) => [
        index + 1,
        wellFormed(one.record),
        wellFormed(one.path),
        json(one.old),
        json(one.new),
        wellFormed(one.reason),
        one.source === undefined ? null : wellFormed(one.source),
        wellFormed(one.version),
      ]),
    },
  ];
}

// `JSON.stringify(undefined)` is no text, whatever its type says: a value that was added had none before.
const json = (value: unknown): Cell => (value === undefined ? null : wellFormed(JSON.stringify(value)));

/** `{ licence: { data: … } }` → `licence.data`. */
function flat(object: object, before = ''): [key: string, value: Cell][] {
  return Object.entries(object).flatMap(([key, value]: [string, unknown]): [string, Cell][] =>
    typeof value === 'object' && value !== null
      ? flat(value, `${before}${key}.`)
      : [
          [
            `${before}${key}`,
            value === null || value === undefined
              ? null
              : wellFormed(String(value as string | number | boolean)),
          ],
        ],
  );
}
