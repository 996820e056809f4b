import { TableError } from './error.ts';
import type { Field } from './field.ts';
import { type Layout, type ListLayout, at, snake } from './layout.ts';
import type { Cell } from './table.ts';

export type RowsOf = Map<string, (readonly Cell[])[]>;

/** The rows of a record in the table of its kind and in those of its lists. */
export function fillRecord(layout: Layout, ref: string, value: { readonly id: string }, rows: RowsOf): void {
  const { id, kind: _, ...fields } = value as { readonly id: string; readonly kind?: string };
  fill(layout, fields, [id], { ref, path: [] }, rows);
}

interface Place {
  readonly ref: string;
  /** The way from the record to the object of a row, as the `path` column says it. */
  readonly path: readonly string[];
}

function fill(layout: Layout, object: unknown, key: readonly Cell[], place: Place, rows: RowsOf): void {
  const where = [place.ref, place.path.join('.')].filter(Boolean).join(': ');
  refuseUnknown(layout.fields, object, where);
  const cells = layout.values.map((column) => column.read(object, where));
  layout.values.forEach(({ required, name }, index) => {
    if (required && cells[index] === null) {
      throw new TableError(
        `${where}, ${name}`,
        'the value is missing',
        'Give the record all that its type requires.',
      );
    }
  });
  append(rows, layout.name, [...key, ...cells]);
  for (const list of layout.lists) fillList(list, object, key, place, rows);
}

function fillList(list: ListLayout, object: unknown, key: readonly Cell[], place: Place, rows: RowsOf): void {
  const items = at(object, list.keys);
  if (items === undefined) return;
  const holder = [...place.path, ...list.place];
  const itself = [...holder, snake(list.keys.at(-1) ?? '')];
  if (!Array.isArray(items)) {
    throw new TableError(
      `${place.ref}: ${itself.join('.')}`,
      'there is no list',
      'Write a list, also for one thing.',
    );
  }
  items.forEach((item: unknown, index) => {
    const position = index + 1;
    const own = { owner: key, record: [place.ref], place: [place.ref, holder.join('.') || '.'] }[list.by];
    const below = { ref: place.ref, path: [...itself, String(position)] };
    fill(list.layout, list.plain ? { itself: item } : item, [...own, position], below, rows);
  });
}

/** A field that no table has would be lost without a word. */
function refuseUnknown(fields: Readonly<Record<string, Field>>, object: unknown, where: string): void {
  if (typeof object !== 'object' || object === null || Array.isArray(object)) {
    throw new TableError(where, 'there is no object', 'Give the record the fields that its type requires.');
  }
  for (const [key, value] of Object.entries(object as Record<string, unknown>)) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (field === undefined) {
      throw new TableError(
        `${where}, ${key}`,
        'the tables have no place for this field',
        'Leave it out, or describe it in src/export/tables/kinds.',
      );
    }
    if (field.is === 'group' && value !== undefined) refuseUnknown(field.fields, value, `${where}, ${key}`);
  }
}

export function append(rows: RowsOf, table: string, row: readonly Cell[]): void {
  const known = rows.get(table);
  if (known) known.push(row);
  else rows.set(table, [row]);
}
