import { type GraphNode, type GraphValue, type Literal, isIri, isNode } from './graph.ts';
import { expanded } from './terms.ts';

/**
 * The statements of nodes and of those inside them, each once, in canonical form and order.
 *
 * Written here because the libraries at hand write another canonical form: RDF 1.1’s leaves control characters as they
 * are (`@rdfjs/to-ntriples`, which is not typed either), RDFC-1.0’s, which hashes are made of, escapes them.
 */
export function triples(nodes: readonly GraphNode[], base: string): readonly string[] {
  const lines = new Set<string>();
  const type = expanded('rdf:type', base);
  const visit = ({ id, types, properties }: GraphNode): void => {
    for (const one of types) lines.add(`<${id}> <${type}> <${expanded(one, base)}> .`);
    for (const [term, values] of properties) {
      for (const value of values) {
        lines.add(`<${id}> <${expanded(term, base)}> ${object(value, base)} .`);
        if (isNode(value)) visit(value);
      }
    }
  };
  nodes.forEach(visit);
  return [...lines].sort(byCodePoint);
}

function object(value: GraphValue, base: string): string {
  if (isNode(value)) return `<${value.id}>`;
  return isIri(value) ? `<${value.iri}>` : literal(value, base);
}

function literal({ value, datatype, language }: Literal, base: string): string {
  // eslint-disable-next-line no-control-regex -- these are what must be escaped
  const quoted = `"${value.replace(/["\\\u0000-\u001f\u007f]/g, escaped)}"`;
  if (language !== undefined) return `${quoted}@${language}`;
  return datatype === undefined || datatype === 'xsd:string'
    ? quoted
    : `${quoted}^^<${expanded(datatype, base)}>`;
}

const named: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
};

const escaped = (character: string): string =>
  named[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Order by code point. JavaScript compares code units, which puts 😀 (D83D DE00) before U+FF21. */
export function byCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const [x, y] = [a.charCodeAt(index), b.charCodeAt(index)];
    if (x !== y) return rank(x) - rank(y);
  }
  return a.length - b.length;
}

/** Surrogates stand for code points above all others. */
const rank = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);
