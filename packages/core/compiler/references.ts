import { schemas } from '../src/schema/index.ts';
import type { Path } from './written-record.ts';

/** A field that points at another record. `kind` is `*` where the value itself names the kind. */
export interface Reference {
  readonly path: Path;
  readonly kind: string;
  readonly id: string;
}

interface Def {
  shape?: Record<string, unknown>;
  element?: unknown;
  innerType?: unknown;
  options?: unknown[];
}
interface SchemaLike {
  def?: Def;
  meta?: () => Record<string, unknown> | undefined;
}

/** Walks a checked value beside its schema and yields the values whose schema carries the metadata `name`. */
export function* valuesWithMeta(
  kind: string,
  value: unknown,
  name: string,
): Generator<{ path: Path; value: unknown; meta: unknown }> {
  yield* walk(schemas[kind as keyof typeof schemas], value, name, []);
}

function* walk(
  schema: SchemaLike,
  value: unknown,
  name: string,
  path: Path,
): Generator<{ path: Path; value: unknown; meta: unknown }> {
  if (value === undefined) return;
  const meta = schema.meta?.()?.[name];
  if (meta !== undefined) {
    yield { path, value, meta };
    return;
  }
  const def = schema.def;
  if (def?.innerType) {
    yield* walk(def.innerType, value, name, path);
  } else if (def?.element && Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walk(def.element, item, name, [...path, index]);
  } else if (def?.shape && typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(def.shape)) {
      yield* walk(inner as SchemaLike, (value as Record<string, unknown>)[key], name, [...path, key]);
    }
  }
}

/** Every reference in a checked record. */
export function* references(kind: string, value: unknown): Generator<Reference> {
  for (const { path, value: target, meta } of valuesWithMeta(kind, value, 'ref')) {
    if (meta === '*') {
      const [targetKind = '', id = ''] = String(target).split('/');
      yield { path, kind: targetKind, id };
    } else {
      yield { path, kind: String(meta), id: String(target) };
    }
  }
}
