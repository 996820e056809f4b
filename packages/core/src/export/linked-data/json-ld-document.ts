import { type GraphNode, type GraphValue, type Literal, isIri, isNode } from './graph.ts';
import {
  type ClassTerm,
  type Datatype,
  type Prefix,
  type Term,
  coercionOf,
  namespaces,
  schemaNamespace,
} from './terms.ts';

export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

export interface JsonLdObject {
  readonly [key: string]: Json;
}

/** Nodes as JSON-LD, with a context that has only what they use. Nobody has to fetch anything. */
export function jsonLdDocument(nodes: readonly GraphNode[], base: string): JsonLdObject {
  const used = new Used();
  const objects = nodes.map((one) => nodeObject(one, used));
  const [only] = objects;
  return {
    '@context': used.context(base),
    ...(objects.length === 1 && only ? only : { '@graph': objects }),
  };
}

/** The terms that a document uses, for its context. */
class Used {
  private readonly terms = new Set<Term>();
  private readonly prefixes = new Set<string>();

  name(name: Term | ClassTerm | Datatype): void {
    const colon = name.indexOf(':');
    if (colon > 0) this.prefixes.add(name.slice(0, colon));
  }

  property(term: Term): void {
    this.name(term);
    this.terms.add(term);
    const coercion = coercionOf(term);
    if (coercion === 'xsd:date' || coercion === 'edtf:EDTF') this.name(coercion);
  }

  context(base: string): Json {
    const all = namespaces(base);
    const prefixes = (Object.keys(all) as Prefix[]).filter((prefix) => this.prefixes.has(prefix));
    const coerced = [...this.terms].filter((term) => coercionOf(term) !== 'plain').sort();
    return {
      '@version': 1.1,
      '@vocab': schemaNamespace,
      ...Object.fromEntries(prefixes.map((prefix) => [prefix, all[prefix]])),
      ...Object.fromEntries(coerced.map((term) => [term, { '@type': coercionOf(term) }])),
    };
  }
}

function nodeObject({ id, types, properties }: GraphNode, used: Used): JsonLdObject {
  for (const type of types) used.name(type);
  const entries = properties.map(([term, values]): [string, Json] => {
    used.property(term);
    const objects = values.map((value) => valueObject(term, value, used));
    const [only] = objects;
    return [term, objects.length === 1 && only !== undefined ? only : objects];
  });
  const [type] = types;
  return {
    '@id': id,
    ...(type === undefined ? {} : { '@type': types.length === 1 ? type : types }),
    ...Object.fromEntries(entries),
  };
}

function valueObject(term: Term, value: GraphValue, used: Used): Json {
  if (isNode(value)) return nodeObject(value, used);
  const coercion = coercionOf(term);
  if (isIri(value)) return coercion === '@id' ? value.iri : { '@id': value.iri };
  return literalValue(value, coercion, used);
}

/** As plain as JSON-LD reads it back: what the context coerces needs no type, what it does not coerce may be native. */
function literalValue({ value, datatype, language }: Literal, coercion: string, used: Used): Json {
  if (language !== undefined) return { '@language': language, '@value': value };
  if (datatype === coercion) return value;
  if (datatype === undefined || datatype === 'xsd:string') {
    return coercion === 'plain' ? value : { '@value': value };
  }
  if (coercion === 'plain' && datatype === 'xsd:integer') return Number(value);
  if (coercion === 'plain' && datatype === 'xsd:boolean') return value === 'true';
  used.name(datatype);
  return { '@type': datatype, '@value': value };
}
