import { isDeepStrictEqual } from 'node:util';
import { format } from 'prettier';
import { type Node, Document, isMap, isNode, isPair, isScalar, isSeq, parse, stringify, visit } from 'yaml';
import type { Kind } from '../../src/model/kind.ts';
import { schemas } from '../../src/schema/index.ts';
import { fixKeyOrder } from '../key-order.ts';
import { recordStyle } from '../record-style.ts';
import { type Shape, recordShape } from '../shape.ts';

/**
 * The text of a record's file: keys in canonical order, what fits on a line on one line, as prettier leaves it.
 *
 * @param packageFolder whose prettier settings hold
 * @throws {Error} when the text would not read back as the same record; nothing may be written then
 */
export async function formatRecord(kind: Kind, record: unknown, packageFolder: string): Promise<string> {
  const value = plainNumbers(recordShape(schemas[kind]), record);
  const style = await recordStyle(packageFolder);
  const doc = new Document(value, { aliasDuplicateObjects: false });
  visit(doc, {
    Scalar(_, node) {
      // As the files have it: the signs for sections and paragraphs look like signs of YAML.
      if (typeof node.value === 'string' && /^[§¶]/u.test(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  if (isNode(doc.contents)) layOut(doc.contents, 0, style.printWidth ?? 80);
  const text = await format(fixKeyOrder(kind, doc.toString({ lineWidth: 0 })), style);
  if (!isDeepStrictEqual(parse(text), value)) {
    throw new Error('This record cannot be written so that it reads back the same; please report it.');
  }
  return text;
}

/** Years and article numbers stand unquoted in the files: 1774, not "1774". */
function plainNumbers(shape: Shape, value: unknown): unknown {
  if (Array.isArray(value)) {
    return shape.form === 'list' ? value.map((item) => plainNumbers(shape.item, item)) : value;
  }
  if (typeof value === 'object' && value !== null) {
    if (shape.form !== 'group') return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => {
        const field = shape.fields.find((one) => one.name === name);
        return [name, field ? plainNumbers(field.shape, inner) : inner];
      }),
    );
  }
  const takesNumbers = shape.form === 'date' || (shape.form === 'text' && shape.orNumber === 'same');
  return takesNumbers && typeof value === 'string' && /^[1-9]\d{0,14}$/.test(value) ? Number(value) : value;
}

/** Puts lists of plain values and small groups on one line where they fit; a date with its sources has its own lines. */
function layOut(node: Node, column: number, width: number): void {
  if (isSeq(node)) {
    node.flow = node.items.every((item) => isScalar(item)) && fits(node, column, width);
    if (!node.flow) for (const item of node.items) if (isNode(item)) layOut(item, column + 2, width);
  } else if (isMap(node)) {
    node.flow =
      column > 0 &&
      (node.items.length === 1 || !node.has('when')) &&
      isFlat(node) &&
      fits(node, column, width);
    if (node.flow) return;
    for (const pair of node.items) {
      if (!isNode(pair.value)) continue;
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      // Inside, a list begins two columns further in; on one line it follows its key.
      const start = column + key.length + 2;
      layOut(pair.value, Math.max(start, 1), width);
    }
  }
}

const isFlat = (node: Node): boolean =>
  isMap(node) &&
  node.items.every(
    (pair) =>
      isPair(pair) &&
      (isScalar(pair.value) ||
        (isSeq(pair.value) && pair.value.items.every((item) => isScalar(item))) ||
        pair.value === null),
  );

const fits = (node: Node, column: number, width: number): boolean =>
  column + stringify(node, { collectionStyle: 'flow', lineWidth: 0 }).trim().length <= width;
