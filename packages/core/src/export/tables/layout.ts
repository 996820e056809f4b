import { cellOf } from './cell.ts';
import type { ComputedColumn, Field, RowsField } from './field.ts';
import type { Cell, CellType, Column, ForeignKey, TableSchema } from './table.ts';

/** A table, how its rows are read from objects, and the tables that the lists in those objects fill. */
export interface Layout extends TableSchema {
  /** The columns behind the key, each with the cell that an object has in it. */
  readonly values: readonly ValueColumn[];
  readonly lists: readonly ListLayout[];
  readonly fields: Readonly<Record<string, Field>>;
}

export interface ValueColumn extends Column {
  readonly read: (object: unknown, where: string) => Cell;
}

export interface ListLayout {
  /** Where the list stands in the object of the row above. */
  readonly keys: readonly string[];
  /** The object that holds it, as the `path` column says it: nothing for the row itself. */
  readonly place: readonly string[];
  readonly by: RowsField['table']['by'];
  readonly plain: boolean;
  readonly layout: Layout;
}

/** `inForceFrom` → `in_force_from`. */
export const snake = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** What stands at these keys, or nothing when one of them is missing on the way. */
export const at = (object: unknown, keys: readonly string[]): unknown =>
  keys.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
    object,
  );

/** The table of a kind and, into `tables`, those of its lists. */
export function layKind(
  name: string,
  kind: { readonly one: string; readonly says: string; readonly fields: Readonly<Record<string, Field>> },
  tables: Map<string, TableSchema>,
): Layout {
  const key: Column = { name: 'id', type: 'string', says: 'The id, unique in the table.', required: true };
  return lay({ name, says: kind.says, key: [key], keyBelow: [kind.one], foreignKeys: [] }, kind, tables);
}

interface Head {
  readonly name: string;
  readonly says: string;
  readonly key: readonly Column[];
  /** What tables below call the key of this one. */
  readonly keyBelow: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}

function lay(
  head: Head,
  { fields, computed = [] }: Pick<RowsField, 'fields' | 'computed'>,
  tables: Map<string, TableSchema>,
): Layout {
  const values: ValueColumn[] = [];
  const foreignKeys: ForeignKey[] = [...head.foreignKeys];
  const lists: { keys: readonly string[]; place: readonly string[]; field: RowsField }[] = [];

  const column = (
    names: readonly string[],
    type: CellType,
    says: string,
    required: boolean,
    get: (object: unknown) => unknown,
    options?: readonly string[],
  ) => {
    const name = names.join('_');
    values.push({
      name,
      type,
      says,
      required,
      ...(options ? { options } : {}),
      read: (object, where) => cellOf(get(object), type, () => `${where}, ${name}`),
    });
    return name;
  };

  const group = (
    inner: Readonly<Record<string, Field>>,
    extra: readonly ComputedColumn[],
    keys: readonly string[],
    prefix: readonly string[],
    exists: boolean,
  ) => {
    for (const [key, field] of Object.entries(inner)) {
      const path = [...keys, key];
      const names = [...prefix, snake(key)];
      const required = exists && field.optional !== true;
      const get = (object: unknown) => at(object, path);
      const isHere = (object: unknown) => at(object, keys) !== undefined;
      switch (field.is) {
        case 'scalar': {
          const own = field.column ? [...prefix, field.column] : names;
          const name = column(own, field.type, field.says, required, get, field.options);
          if (field.references) {
            const { table, column: target } = field.references;
            foreignKeys.push({ columns: [name], table, references: [target] });
          }
          break;
        }
        case 'flag':
          column(names, 'boolean', field.says, exists, (object) =>
            isHere(object) ? (get(object) ?? false) : undefined,
          );
          break;
        case 'words':
          for (const [word, says] of Object.entries(field.words)) {
            column([...prefix, snake(word)], 'boolean', says, exists, (object) =>
              isHere(object)
                ? ((get(object) as readonly string[] | undefined)?.includes(word) ?? false)
                : undefined,
            );
          }
          break;
        case 'text-or-number':
          for (const [suffix, type] of [
            ['text', 'string'],
            ['number', 'number'],
          ] as const) {
            column(
              [...names, suffix],
              type,
              `${field.says} Filled where it is a ${suffix}.`,
              false,
              (object) => {
                const value = get(object);
                return (typeof value === 'number') === (suffix === 'number') ? value : undefined;
              },
            );
          }
          break;
        case 'localized':
          for (const [language, inWords] of [
            ['en', 'English'],
            ['ru', 'Russian'],
            ['tr', 'Turkish'],
          ] as const) {
            column([...names, language], 'string', `${field.says}, in ${inWords}.`, required, (object) =>
              at(object, [...path, language]),
            );
          }
          break;
        case 'group':
          group(field.fields, field.computed ?? [], path, names, required);
          break;
        case 'rows':
          lists.push({ keys: path, place: prefix, field });
          break;
        case 'derived':
          break;
      }
    }
    for (const { column: name, type, says, compute } of extra) {
      column([...prefix, name], type, says, false, (object) => {
        const here = keys.length === 0 ? object : at(object, keys);
        return typeof here === 'object' && here !== null ? compute(here) : undefined;
      });
    }
  };
  group(fields, computed, [], [], true);

  const schema: TableSchema = {
    name: head.name,
    says: head.says,
    columns: [...head.key, ...values.map(({ read: _, ...plain }) => plain)],
    primaryKey: head.key.map(({ name }) => name),
    foreignKeys,
  };
  // Before those of its lists, for tables stand in the order in which they are entered.
  enter(schema, tables);
  return {
    ...schema,
    values,
    fields,
    lists: lists.map(({ keys, place, field }) => ({
      keys,
      place,
      by: field.table.by,
      plain: field.plain,
      layout: lay(headBelow(head, field), field, tables),
    })),
  };
}

const position: Column = {
  name: 'position',
  type: 'integer',
  says: 'The place in the list, from 1.',
  required: true,
};
const record: Column = {
  name: 'record',
  type: 'string',
  says: 'The record that it belongs to, as kind/id.',
  required: true,
};
const path: Column = {
  name: 'path',
  type: 'string',
  says: 'The part of the record that it belongs to, e.g. “signed” or “terms.2” for the second term; “.” is the whole.',
  required: true,
};

function headBelow(owner: Head, { table }: RowsField): Head {
  const { name, says, by, one = 'position' } = table;
  if (by !== 'owner') {
    return {
      name,
      says,
      key: by === 'place' ? [record, path, position] : [record, position],
      keyBelow: [],
      foreignKeys: [{ columns: ['record'], table: 'records', references: ['ref'] }],
    };
  }
  const above = owner.keyBelow.map((column, index): Column => {
    const key = owner.key[index];
    if (!key) throw new Error(`${owner.name} has no key column ${index}.`);
    const says =
      key.name === 'id'
        ? `The ${column} that it belongs to.`
        : `The position of the ${column} that it belongs to.`;
    return { ...key, name: column, says };
  });
  return {
    name,
    says,
    key: [...above, position],
    keyBelow: [...owner.keyBelow, one],
    foreignKeys: [
      { columns: owner.keyBelow, table: owner.name, references: owner.key.map(({ name }) => name) },
    ],
  };
}

/** A table that several kinds share must be the same for all of them. */
function enter(schema: TableSchema, tables: Map<string, TableSchema>): void {
  const known = tables.get(schema.name);
  if (known && JSON.stringify(known) !== JSON.stringify(schema))
    throw new Error(`Two different tables are called ${schema.name}.`);
  if (!known) tables.set(schema.name, schema);
}
