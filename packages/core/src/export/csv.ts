import type { Dataset } from '../model/dataset.ts';
import type { DatasetMeta } from '../model/meta.ts';
import type { LocalizedText } from '../model/text.ts';
import type { ExportFormat } from './format/format.ts';
import { csvText } from './tables/csv-text.ts';
import { tablesOf } from './tables/index.ts';

export { TableError } from './tables/error.ts';

export interface CsvOptions {
  /**
   * For files that people open in a spreadsheet: texts that it would run as formulas (`=`, `+`, `-`, `@`, a tab or a
   * line break at the beginning) get an apostrophe in front, and a byte order mark tells it that this is UTF-8. Off by
   * default, because such a file no longer says exactly what the dataset says. Numbers and days are the same in both.
   */
  readonly spreadsheet?: boolean;
}

/**
 * The whole dataset as CSV, one text a table, by the name of the table: a table for each kind (`treaties`), one for
 * each list in its records (`treaty_terms`), and shared ones (`citations`, `aliases`, `links`, `record_topics`,
 * `figures`, `dates_as_written`; `records` is what they point to). RFC 4180: commas, CRLF, a header line. An absent
 * value is nothing at all, an empty text is `""`. What cannot stand in UTF-8 (half of a surrogate pair) is U+FFFD.
 *
 * @throws {TableError} for a value that a column cannot hold (a number that is not finite, a day that does not exist)
 *   and for a field that the tables do not know, with the record, the field and the remedy
 * @example
 * toCsvTables(all, meta).get('treaty_signatories').split('\r\n')[0] // 'treaty,party,position,person'
 * toCsvTables(all, meta).get('treaties').split('\r\n').length - 2 // all.treaties.length
 */
export function toCsvTables(
  dataset: Dataset<LocalizedText>,
  meta: DatasetMeta,
  { spreadsheet = false }: CsvOptions = {},
): ReadonlyMap<string, string> {
  const mark = spreadsheet ? '\ufeff' : '';
  return new Map(tablesOf(dataset, meta).map((table) => [table.name, mark + csvText(table, spreadsheet)]));
}

export const format: ExportFormat = {
  name: 'csv',
  says: 'Tables for spreadsheets, R, pandas and any database; nothing of the dataset is left out.',
  files: (dataset, meta) =>
    Promise.resolve(new Map([...toCsvTables(dataset, meta)].map(([name, text]) => [`${name}.csv`, text]))),
};
