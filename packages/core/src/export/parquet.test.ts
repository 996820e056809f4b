import { readFile } from 'node:fs/promises';
import * as all from '@russia-turkey/core/all';
import { meta } from '@russia-turkey/core/meta';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, withFiles } from '../../test/export/duckdb.ts';
import { firstOfEach, hostileTexts, withErrata, withText } from '../../test/export/hostile.ts';
import type { Dataset } from '../model/dataset.ts';
import type { DatasetMeta } from '../model/meta.ts';
import type { LocalizedText } from '../model/text.ts';
import { format as csv } from './csv.ts';
import { format as parquet, toParquet } from './parquet.ts';
import { tableSchemas, tablesOf } from './tables/index.ts';
import type { TableSchema } from './tables/table.ts';

const dataset: Dataset<LocalizedText> = all;
const sqlType = {
  string: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
} as const;
const quoted = (name: string) => `"${name}"`;
const list = (names: readonly string[]) => names.map(quoted).join(', ');

/** Nothing is guessed: types from the schema, and `""` is an empty text. */
const csvOf = ({ name, columns }: TableSchema, folder: string) => {
  const types = columns.map((column) => `'${column.name}': '${sqlType[column.type]}'`).join(', ');
  return `read_csv('${folder}/csv/${name}.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
    nullstr = '', allow_quoted_nulls = false, strict_mode = true, columns = {${types}})`;
};
const parquetOf = ({ name }: TableSchema, folder: string) =>
  `read_parquet('${folder}/parquet/${name}.parquet')`;

/** Both formats as tables of DuckDB: `csv.treaties`, `parquet.treaties`. */
async function load(data: Dataset<LocalizedText>, about: DatasetMeta): Promise<Database> {
  const database = await withFiles(
    ['csv', await csv.files(data, about)],
    ['parquet', await parquet.files(data, about)],
  );
  const created = tableSchemas.map(
    (table) => `CREATE TABLE csv.${table.name} AS FROM ${csvOf(table, database.folder)};
                CREATE TABLE parquet.${table.name} AS FROM ${parquetOf(table, database.folder)};`,
  );
  await database.run(`CREATE SCHEMA csv; CREATE SCHEMA parquet; ${created.join('\n')}`);
  return database;
}

const hostile = withText(firstOfEach(dataset), 'a "b",\r\nc\n=1 \u0007\u2028🕌 ');
describe.each([
  ['the dataset', dataset, meta],
  ['hostile records', hostile, withErrata(meta, 'a\r\n"b"')],
])('DuckDB reads %s', (_, data, about) => {
  let database: Database;
  beforeAll(async () => {
    database = await load(data, about);
  });
  afterAll(() => database.close());

  test('with as many rows in both formats as there are', async () => {
    const counts = tableSchemas.map(
      ({ name }) =>
        `SELECT '${name}' AS name, (SELECT count(*) FROM csv.${name})::INTEGER AS csv,
                (SELECT count(*) FROM parquet.${name})::INTEGER AS parquet`,
    );
    expect(await database.all(counts.join(' UNION ALL '))).toEqual(
      tablesOf(data, about).map(({ name, rows }) => ({ name, csv: rows.length, parquet: rows.length })),
    );
  });

  test('with the same values in both formats', async () => {
    for (const { name } of tableSchemas) {
      const differing = await database.all(
        `(FROM csv.${name} EXCEPT ALL FROM parquet.${name}) UNION ALL (FROM parquet.${name} EXCEPT ALL FROM csv.${name})`,
      );
      expect(differing, name).toEqual([]);
    }
  });
});

describe('DuckDB finds in the files', () => {
  let database: Database;
  beforeAll(async () => {
    database = await load(dataset, meta);
  });
  afterAll(() => database.close());

  test('the types of the schema, required where it says so', async () => {
    for (const table of tableSchemas) {
      const described = await database.all(`DESCRIBE FROM ${parquetOf(table, database.folder)}`);
      expect(
        described.map((row) => [row['column_name'], row['column_type']]),
        table.name,
      ).toEqual(table.columns.map(({ name, type }) => [name, sqlType[type]]));
      const stored = await database.all(
        `SELECT name, repetition_type FROM parquet_schema('${database.folder}/parquet/${table.name}.parquet') WHERE type IS NOT NULL`,
      );
      expect(stored, table.name).toEqual(
        table.columns.map(({ name, required }) => ({
          name,
          repetition_type: required ? 'REQUIRED' : 'OPTIONAL',
        })),
      );
    }
  });

  test('primary keys that are unique, foreign keys that lead somewhere', async () => {
    let checked = 0;
    for (const table of tableSchemas) {
      const from = `parquet.${table.name}`;
      const key = list(table.primaryKey);
      const doubled = await database.all(`SELECT ${key} FROM ${from} GROUP BY ${key} HAVING count(*) > 1`);
      expect(doubled, table.name).toEqual([]);
      for (const { columns, table: name, references } of table.foreignKeys) {
        const target = tableSchemas.find((one) => one.name === name);
        if (!target) throw new Error(`${table.name} refers to ${name}, which is no table.`);
        const filled = columns.map((column) => `${quoted(column)} IS NOT NULL`).join(' AND ');
        const lost = await database.all(
          `SELECT ${list(columns)} FROM ${from} WHERE ${filled}
           EXCEPT SELECT ${list(references)} FROM parquet.${target.name}`,
        );
        expect(lost, `${table.name} → ${name}`).toEqual([]);
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(90);
  });

  test('the category of each value in a series among those of the series', async () => {
    // Not a foreign key: it is empty where a series has no categories, which not every reader lets pass in a pair.
    expect(
      await database.all(`SELECT indicator, category FROM parquet.indicator_points WHERE category IS NOT NULL
        EXCEPT SELECT indicator, category FROM parquet.indicator_categories`),
    ).toEqual([]);
  });

  test('texts of closed lists that are on the list', async () => {
    for (const table of tableSchemas) {
      for (const { name, options } of table.columns) {
        if (!options) continue;
        const allowed = options.map((option) => `'${option}'`).join(', ');
        const others = await database.all(
          `SELECT DISTINCT ${quoted(name)} FROM parquet.${table.name} WHERE ${quoted(name)} NOT IN (${allowed})`,
        );
        expect(others, `${table.name}.${name}`).toEqual([]);
      }
    }
  });

  test('the treaties that ended a war, for a person with SQL', async () => {
    const rows = await database.all(`
      SELECT t.label_en, t.signed_earliest::VARCHAR AS signed, t.signed_julian, w.label_en AS war
      FROM '${database.folder}/parquet/treaties.parquet' t
      JOIN '${database.folder}/parquet/links.parquet' l ON l.record = 'treaties/' || t.id
      JOIN '${database.folder}/parquet/wars.parquet' w ON l.target = 'wars/' || w.id
      WHERE l.rel = 'ends_war' ORDER BY signed_earliest`);
    expect(rows).toContainEqual({
      label_en: 'Treaty of Küçük Kaynarca',
      signed: '1774-07-21',
      signed_julian: '1774-07-10',
      war: 'Russo-Turkish War (1768–1774)',
    });
  });

  test('names that need no quotes: no table and no column is a reserved word', async () => {
    const reserved = (
      await database.all(`SELECT keyword_name FROM duckdb_keywords() WHERE keyword_category = 'reserved'`)
    ).map((row) => row['keyword_name']);
    expect(reserved.length).toBeGreaterThan(50);
    const names = tableSchemas.flatMap(({ name, columns }) => [
      name,
      ...columns.map((column) => column.name),
    ]);
    expect(names.filter((name) => reserved.includes(name))).toEqual([]);
  });

  test('licence and version in each file', async () => {
    const rows = await database.all(`SELECT decode(key) AS key, decode(value) AS value
      FROM parquet_kv_metadata('${database.folder}/parquet/treaties.parquet')`);
    expect(rows).toContainEqual({ key: 'licence', value: 'CC-BY-4.0' });
    expect(rows).toContainEqual({ key: 'citation', value: meta.citation });
    expect(rows).toContainEqual({ key: 'version', value: meta.version });
  });
});

test('every hostile text comes out of DuckDB as it went in', async () => {
  const few = firstOfEach(dataset);
  const sets = hostileTexts.map(
    (text, index) => [String(index), toParquet(withText(few, text), meta)] as const,
  );
  const database = await withFiles(
    ...sets.map(
      ([name, files]) =>
        [name, new Map([['treaties.parquet', files.get('treaties') ?? new Uint8Array()]])] as const,
    ),
  );
  try {
    // As bytes: the client’s own decoder drops a byte order mark.
    const rows = await database.all(
      `SELECT hex(encode(label_ru)) AS label, filename
       FROM read_parquet('${database.folder}/*/treaties.parquet', filename = true)
       ORDER BY regexp_extract(filename, '(\\d+)/treaties', 1)::INTEGER`,
    );
    expect(rows.map((row) => row['label'])).toEqual(
      hostileTexts.map((text) => Buffer.from(text, 'utf8').toString('hex').toUpperCase()),
    );
  } finally {
    await database.close();
  }
});

test('the SQL of the README runs as it stands there', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const sql = /```sql\n(.*?)```/s.exec(readme)?.[1] ?? '';
  const database = await withFiles(['parquet', await parquet.files(dataset, meta)]);
  try {
    const there = sql.replaceAll(/'(\w+\.parquet)'/g, `'${database.folder}/parquet/$1'`);
    const rows = await database.all(there);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({ label_en: 'Treaty of Küçük Kaynarca', signed_earliest: '1774-07-21' });
    const terms = rows.map((row) => Number(row['terms']));
    expect(terms).toEqual(terms.toSorted((a, b) => b - a));
  } finally {
    await database.close();
  }
});
