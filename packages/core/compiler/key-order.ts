import { type Document, type Pair, type Scalar, isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import { defOf, schemaOf, unwrap } from './schema-path.ts';
import type { Path } from './written-record.ts';

/** A group of fields that stands in another order than its schema. */
export interface Disorder {
  /** The group; empty for the record itself. */
  readonly path: Path;
  /** The first key that stands too late, and the key before which it belongs. */
  readonly key: string;
  readonly before: string;
}

/** Every group of a written value, the record first, whose keys are not in the order of the schema. */
export function* disorders(kind: string, value: unknown): Generator<Disorder> {
  yield* walk(schemaOf(kind), value, []);
}

function* walk(schema: unknown, value: unknown, path: Path): Generator<Disorder> {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* walk(itemSchema(schema), item, [...path, i]);
  } else if (typeof value === 'object' && value !== null) {
    const shape = shapeOf(schema, Object.keys(value));
    if (!shape) return;
    const order = Object.keys(shape);
    let last = '';
    for (const key of Object.keys(value)) {
      // An unknown key has no place; checkSchema reports it.
      if (!order.includes(key)) continue;
      if (order.indexOf(key) < order.indexOf(last)) {
        const before = Object.keys(value).find((other) => order.indexOf(other) > order.indexOf(key));
        yield { path, key, before: before ?? last };
        break;
      }
      last = key;
    }
    for (const [key, inner] of Object.entries(value)) yield* walk(shape[key], inner, [...path, key]);
  }
}

/**
 * The text with the keys of every group in the order of the schema. Comments move with the key that they stand above or
 * behind, only the one at the head of the file stays there; a text in order comes back as it was. A group with an
 * unknown key is left alone. Line breaks inside flow groups are left to the formatter.
 */
export function fixKeyOrder(kind: string, text: string): string {
  const doc: Document = parseDocument(text);
  if (doc.errors.length > 0) return text;
  const head = takeHead(doc);
  if (!sort(schemaOf(kind), doc.contents)) return text;
  putHead(doc, head);
  return doc.toString({ lineWidth: 0 });
}

interface Head {
  readonly comment: string;
  /** A blank line sets it apart from the first field. */
  readonly apart: boolean;
}

/** The parser gives the comment at the head of the file to the field that happens to stand first. */
function takeHead(doc: Document): Head | undefined {
  const first = firstKey(doc);
  const comment = first?.commentBefore;
  if (!first || !comment) return undefined;
  const end = comment.lastIndexOf('\n\n');
  first.commentBefore = end < 0 ? null : comment.slice(end + 2);
  return { comment: end < 0 ? comment : comment.slice(0, end), apart: end >= 0 };
}

function putHead(doc: Document, head: Head | undefined): void {
  const first = firstKey(doc);
  if (!head || !first) return;
  if (head.apart) doc.commentBefore = head.comment;
  else first.commentBefore = [head.comment, first.commentBefore].filter(Boolean).join('\n');
}

function firstKey({ contents }: Document): Scalar | undefined {
  const key = isMap(contents) ? contents.items[0]?.key : undefined;
  return isScalar(key) ? key : undefined;
}

function sort(schema: unknown, node: unknown): boolean {
  let changed = false;
  if (isSeq(node)) {
    for (const item of node.items) if (sort(itemSchema(schema), item)) changed = true;
  } else if (isMap(node)) {
    const shape = shapeOf(
      schema,
      node.items.flatMap((pair) => keyOf(pair) ?? []),
    );
    if (!shape) return false;
    const order = Object.keys(shape);
    const rank = (pair: Pair) => order.indexOf(keyOf(pair) ?? '');
    const sorted = [...node.items].sort((a, b) => rank(a) - rank(b));
    if (sorted.every((pair) => rank(pair) >= 0) && sorted.some((pair, i) => pair !== node.items[i])) {
      changed = true;
      node.items = sorted;
    }
    for (const pair of node.items) {
      const key = keyOf(pair);
      if (key !== undefined && sort(shape[key], pair.value)) changed = true;
    }
  }
  return changed;
}

const keyOf = (pair: unknown): string | undefined =>
  isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : undefined;

const itemSchema = (schema: unknown) => defOf(unwrap(schema))?.element;

type Shape = Readonly<Record<string, unknown>>;

/** The fields of a group; of several possible groups, of the first that has all the keys. */
function shapeOf(schema: unknown, keys: readonly string[]): Shape | undefined {
  const def = defOf(unwrap(schema));
  if (def?.shape) return def.shape;
  for (const option of def?.options ?? []) {
    const shape = shapeOf(option, keys);
    if (shape && keys.every((key) => Object.hasOwn(shape, key))) return shape;
  }
  return undefined;
}
