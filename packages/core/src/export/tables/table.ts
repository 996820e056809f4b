/** Nothing, a text, a number, yes or no. Days are ISO texts. */
export type Cell = string | number | boolean | null;

export type CellType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

export interface Column {
  /** Snake case, unique in its table. */
  readonly name: string;
  readonly type: CellType;
  /** What stands in it, in a sentence. */
  readonly says: string;
  /** Every row has a value. */
  readonly required: boolean;
  /** The closed list that a text is taken from. */
  readonly options?: readonly string[];
}

/** Columns whose values stand in columns of another table (or of this one). */
export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
  readonly references: readonly string[];
}

/** What a table is, without its rows. */
export interface TableSchema {
  /** Snake case, unique in the dataset; the name of its file. */
  readonly name: string;
  readonly says: string;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}

/** A table with its rows, each as long as `columns`. */
export interface Table extends TableSchema {
  readonly rows: readonly (readonly Cell[])[];
}
