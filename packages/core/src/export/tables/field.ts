import type { Kind, Ref } from '../../model/kind.ts';
import type { LocalizedText } from '../../model/text.ts';
import type { Cell, CellType } from './table.ts';

/*
 * How each field of a record becomes columns and rows. A kind is described by an object with the same keys as its
 * interface; the types below hold the two together, so that a field that is added to the model, becomes optional or
 * gets another option does not compile until the tables know it.
 */

/** How one field is laid out. */
export type Field = { readonly optional?: true } & (
  | ScalarField
  | FlagField
  | WordsField
  | TextOrNumberField
  | LocalizedField
  | GroupField
  | RowsField
  | DerivedField
);

/** One value, one column. */
export interface ScalarField {
  readonly is: 'scalar';
  readonly type: CellType;
  readonly says: string;
  readonly options?: readonly string[];
  /** The table and column whose values it repeats. */
  readonly references?: { readonly table: string; readonly column: string };
  /** Where the field’s own name would be a reserved word of SQL or say too little. */
  readonly column?: string;
}

/** `true` or absent; its column says `true` or `false`. */
export interface FlagField {
  readonly is: 'flag';
  readonly says: string;
}

/** Some words of a closed list, in no order: a column for each word that says whether it is there. */
export interface WordsField {
  readonly is: 'words';
  readonly words: Readonly<Record<string, string>>;
}

/** A text or a number: two columns, `_text` and `_number`, of which one is filled. */
export interface TextOrNumberField {
  readonly is: 'text-or-number';
  readonly says: string;
}

/** Three columns: `_en`, `_ru`, `_tr`. */
export interface LocalizedField {
  readonly is: 'localized';
  readonly says: string;
}

/** An object that belongs to its row: its columns begin with its name. */
export interface GroupField {
  readonly is: 'group';
  readonly fields: Readonly<Record<string, Field>>;
  readonly computed?: readonly ComputedColumn[];
}

/** A column that repeats for convenience what follows from others. */
export interface ComputedColumn {
  readonly column: string;
  readonly type: CellType;
  readonly says: string;
  readonly compute: (group: object) => Cell;
}

/** A list: a table of its own. */
export interface RowsField {
  readonly is: 'rows';
  readonly table: RowsTable;
  /** Of the objects in the list; a list of plain values has one field, `itself`. */
  readonly fields: Readonly<Record<string, Field>>;
  readonly computed?: readonly ComputedColumn[];
  readonly plain: boolean;
}

export interface RowsTable {
  readonly name: string;
  readonly says: string;
  /**
   * How a row says where it belongs: by the key of the row that holds the list (`owner`), by `kind/id` when lists of
   * several kinds meet in one table (`record`), or by `kind/id` and the path in the record (`place`).
   */
  readonly by: 'owner' | 'record' | 'place';
  /** What tables below this one call a row of it, e.g. `party`. */
  readonly one?: string;
}

/** Follows from other records: not written, because a query finds it. */
export interface DerivedField {
  readonly is: 'derived';
}

declare const carried: unique symbol;
/** A field for values of exactly this type; the mark exists in types only. */
export interface Carrying<T> {
  readonly [carried]?: (value: T) => T;
}
type OptionalField<T> = Carrying<T> & { readonly optional: true };
type RequiredField<T> = Carrying<T> & { readonly optional?: never };

// What a type carries under a symbol, no record has.
type AnyKey<T> = T extends unknown ? Extract<keyof T, string> : never;
type ValueAt<T, K> = T extends unknown ? (K extends keyof T ? NonNullable<T[K]> : never) : never;
type IsOptional<T, K> = true extends (
  T extends unknown ? (K extends keyof T ? (object extends Pick<T, K> ? true : false) : true) : never
)
  ? true
  : false;

/** A field for each key of `T`, required where `T` requires it. Keys of any member of a union count. */
export type Fields<T> = {
  readonly [K in AnyKey<T>]-?: Field &
    (IsOptional<T, K> extends true ? OptionalField<ValueAt<T, K>> : RequiredField<ValueAt<T, K>>);
};

type Required<F> = F & { readonly optional?: never };
type Scalar<T> = Required<ScalarField & Carrying<T>>;

export const optional = <F extends Field>(
  field: F,
): Omit<F, 'optional'> & Pick<F, 'is'> & { readonly optional: true } => ({ ...field, optional: true });

export const text = (says: string): Scalar<string> => ({ is: 'scalar', type: 'string', says });
export const number = (says: string): Scalar<number> => ({ is: 'scalar', type: 'number', says });
export const integer = (says: string): Scalar<number> => ({ is: 'scalar', type: 'integer', says });
/** An ISO day of the Gregorian calendar. */
export const day = (says: string): Scalar<string> => ({ is: 'scalar', type: 'date', says });

type Vocabulary = readonly string[] | Readonly<Record<string, string>>;
type WordOf<V> = V extends readonly (infer W)[] ? W : keyof V;

/** One word of a closed list: of a vocabulary, or of a list of words. */
export const choice = <const V extends Vocabulary>(says: string, vocabulary: V): Scalar<WordOf<V>> => ({
  is: 'scalar',
  type: 'string',
  says,
  options: Array.isArray(vocabulary) ? vocabulary : Object.keys(vocabulary),
});
/** The id of a record of one kind. */
export const id = (kind: Kind, says: string): Scalar<string> => ({
  is: 'scalar',
  type: 'string',
  says,
  references: { table: kind, column: 'id' },
});

/** `kind/id` of a record of any kind. */
export const ref = (says: string): Scalar<Ref> => ({
  is: 'scalar',
  type: 'string',
  says,
  references: { table: 'records', column: 'ref' },
});

/** The same field under another column name. */
export const named = <F extends ScalarField>(column: string, field: F): F => ({ ...field, column });

export const flag = (says: string): Required<FlagField & Carrying<true>> => ({ is: 'flag', says });
export const textOrNumber = (says: string): Required<TextOrNumberField & Carrying<string | number>> => ({
  is: 'text-or-number',
  says,
});
export const localized = (says: string): Required<LocalizedField & Carrying<LocalizedText>> => ({
  is: 'localized',
  says,
});

export const words = <W extends string>(
  list: Readonly<Record<W, string>>,
): Required<WordsField & Carrying<readonly W[]>> => ({ is: 'words', words: list });

export const group = <T>(
  fields: Fields<T>,
  computed: readonly ComputedColumn[] = [],
): Required<GroupField & Carrying<T>> => ({ is: 'group', fields, computed });

export const rows = <T>(
  table: RowsTable,
  fields: Fields<T>,
  computed: readonly ComputedColumn[] = [],
): Required<RowsField & Carrying<readonly T[]>> => ({ is: 'rows', table, fields, computed, plain: false });

/** A list of plain values, one a row, in the column that `item` names. */
export const list = <T>(
  table: RowsTable,
  item: ScalarField & Carrying<T> & { readonly column?: string },
): Required<RowsField & Carrying<readonly T[]>> => ({
  is: 'rows',
  table,
  fields: { itself: item },
  plain: true,
});

export const derived = <T>(): Required<DerivedField & Carrying<T>> => ({ is: 'derived' });
