import type { Path } from './written-record.ts';

/** What stands at a path of a value; nothing where the record leaves the field open. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined;
    current = (current as Record<PropertyKey, unknown>)[key];
  }
  return current;
}

/** The values at a path such as `parties.*.acceded.when`, where `*` is every item of a list, with their own paths. */
export function* valuesAt(value: unknown, path: string): Generator<{ path: Path; value: unknown }> {
  yield* walk(value, path.split('.'), []);
}

function* walk(
  value: unknown,
  [key, ...rest]: readonly string[],
  path: Path,
): Generator<{ path: Path; value: unknown }> {
  if (value === undefined || value === null) return;
  if (key === undefined) yield { path, value };
  else if (key === '*') {
    if (!Array.isArray(value)) return;
    for (const [index, item] of value.entries()) yield* walk(item, rest, [...path, index]);
  } else if (typeof value === 'object' && Object.hasOwn(value, key)) {
    yield* walk((value as Record<string, unknown>)[key], rest, [...path, key]);
  }
}
