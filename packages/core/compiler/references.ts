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

interface Marked {
  readonly path: Path;
  readonly value: unknown;
  readonly meta: unknown;
}

const walked = new WeakMap<object, Map<string, readonly Marked[]>>();

/**
 * Every value of a checked record whose schema carries the metadata `name`. Several rules ask the same of each record:
 * it is walked once.
 */
export function valuesWithMeta(kind: string, value: object, name: string): readonly Marked[] {
  const known = walked.get(value) ?? new Map<string, readonly Marked[]>();
  walked.set(value, known);
  let found = known.get(name);
  if (!found) {
    found = [...walk(schemas[kind as keyof typeof schemas], value, name, [])];
    known.set(name, found);
  }
  return found;
}

function* walk(schema: SchemaLike, value: unknown, name: string, path: Path): Generator<Marked> {
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
export function* references(kind: string, value: object): Generator<Reference> {
  for (const { path, value: target, meta } of valuesWithMeta(kind, value, 'ref')) {
    if (meta === '*') {
      const [targetKind = '', id = ''] = String(target).split('/');
      yield { path, kind: targetKind, id };
    } else {
      yield { path, kind: String(meta), id: String(target) };
    }
  }
}
