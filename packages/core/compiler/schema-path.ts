import { schemas } from '../src/schema/index.ts';
import type { Path } from './written-record.ts';

interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly element?: unknown;
  readonly innerType?: unknown;
  readonly options?: readonly unknown[];
}

/** What a zod schema says about itself. */
export const defOf = (schema: unknown) => (schema as { def?: Def } | undefined)?.def;

/** The schema inside `optional()` and its like. */
export function unwrap(schema: unknown): unknown {
  let current = schema;
  while (defOf(current)?.innerType) current = defOf(current)?.innerType;
  return current;
}

/** The schema of the field at `path`, or nothing where there is no such field. */
export function schemaAt(schema: unknown, path: Path): unknown {
  let current: unknown = schema;
  for (const key of path) {
    const def = defOf(unwrap(current));
    if (typeof key === 'number') current = def?.element;
    else current = def?.shape && Object.hasOwn(def.shape, key) ? def.shape[key] : undefined;
    if (current === undefined) return undefined;
  }
  return unwrap(current);
}

/** The schema of a kind of record. */
export const schemaOf = (kind: string): unknown => schemas[kind as keyof typeof schemas];

/** The field names that the schema allows at `path`, in the order in which a file has them. */
export const keysAt = (schema: unknown, path: Path): string[] =>
  Object.keys(defOf(schemaAt(schema, path))?.shape ?? {});

/** Whether the field holds one value: no list and no group of fields. */
export const isSingle = (schema: unknown): boolean => {
  const def = defOf(unwrap(schema));
  return def !== undefined && def.shape === undefined && def.element === undefined;
};
