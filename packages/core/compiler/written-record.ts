import {
  type Document,
  LineCounter,
  type Node,
  type Pair,
  isMap,
  isNode,
  isScalar,
  parseDocument,
} from 'yaml';
import type { Finding } from './finding.ts';

export type Path = readonly (string | number)[];

/** One YAML file: its values, and where in the file each of them stands. */
export interface WrittenRecord {
  readonly file: string;
  readonly kind: string;
  readonly id: string;
  readonly value: unknown;
  /** 1-based place of the value at `path`, or of the nearest thing around it. */
  place(path: Path): { line: number; col: number };
  /** 1-based place of the key that ends `path`. */
  keyPlace(path: Path): { line: number; col: number };
}

/** Parses one file. Syntax errors come back as findings; the record is then absent. */
export function parseRecord(
  file: string,
  kind: string,
  id: string,
  text: string,
): { record?: WrittenRecord; findings: Finding[] } {
  const counter = new LineCounter();
  const doc = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  const at = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), col: Math.max(col, 1) };
  };
  const findings: Finding[] = [...doc.errors, ...doc.warnings].map((error) => ({
    file,
    ...at(error.pos[0]),
    rule: 'yaml',
    says: `This is not valid YAML: ${error.message}`,
    remedy:
      error.code === 'DUPLICATE_KEY'
        ? 'keep one of the two keys'
        : 'put text with “: ”, “#” or a leading quotation mark in double quotes, and indent by two spaces',
  }));
  if (findings.length > 0) return { findings };
  if (!isMap(doc.contents)) {
    return {
      findings: [
        {
          file,
          line: 1,
          col: 1,
          rule: 'yaml',
          says: 'The file holds no record.',
          remedy: 'write the fields as “key: value” lines, or delete the file',
        },
      ],
    };
  }
  const record: WrittenRecord = {
    file,
    kind,
    id,
    value: doc.toJS() as unknown,
    place: (path) => at(nearest(doc, path)?.range?.[0] ?? 0),
    keyPlace: (path) => {
      const pair = pairAt(doc, path);
      const key = pair?.key;
      return at((isNode(key) ? key.range?.[0] : undefined) ?? nearest(doc, path)?.range?.[0] ?? 0);
    },
  };
  return { record, findings };
}

function nearest(doc: Document, path: Path): Node | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = length === 0 ? doc.contents : doc.getIn(path.slice(0, length), true);
    if (isNode(node)) return node;
  }
  return undefined;
}

function pairAt(doc: Document, path: Path): Pair | undefined {
  const parent: unknown = path.length === 1 ? doc.contents : doc.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (!isMap(parent)) return undefined;
  return parent.items.find((pair) => isScalar(pair.key) && pair.key.value === last);
}
