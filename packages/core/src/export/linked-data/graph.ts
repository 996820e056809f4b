import { wellFormed } from '../format/well-formed.ts';
import type { ClassTerm, Datatype, Term } from './terms.ts';

/**
 * The graph that JSON-LD and N-Triples are both written from, so that they cannot differ. Every node has an IRI:
 * without blank nodes a sorted list of triples is canonical.
 */
export interface GraphNode {
  readonly id: string;
  readonly types: readonly ClassTerm[];
  readonly properties: readonly (readonly [term: Term, values: readonly GraphValue[]])[];
}

/** A reference to a node, the node itself, or a literal. */
export type GraphValue = Iri | GraphNode | Literal;

export interface Iri {
  readonly iri: string;
}

export interface Literal {
  readonly value: string;
  /** Left out for text in a language. */
  readonly datatype?: Datatype;
  readonly language?: string;
}

/** Values by term; what is missing or empty leaves no trace. */
export type Properties = { readonly [T in Term]?: GraphValue | readonly GraphValue[] | undefined };

export const isNode = (value: GraphValue): value is GraphNode => 'id' in value;
export const isIri = (value: GraphValue): value is Iri => 'iri' in value;

export function node(id: string, types: readonly ClassTerm[], properties: Properties): GraphNode {
  const filled: [Term, readonly GraphValue[]][] = [];
  for (const [term, value] of Object.entries(properties) as [Term, Properties[Term]][]) {
    const values = value === undefined ? [] : isMany(value) ? value : [value];
    if (values.length > 0) filled.push([term, values]);
  }
  return { id, types, properties: filled };
}

const isMany = (value: GraphValue | readonly GraphValue[]): value is readonly GraphValue[] =>
  Array.isArray(value);

export const iri = (value: string): Iri => ({ iri: value });

/** A literal, or nothing where there is no value. */
export function literal(value: string | undefined, datatype: Datatype = 'xsd:string'): Literal | undefined {
  return value === undefined ? undefined : { value: wellFormed(value), datatype };
}

/** `true`, or nothing: a flag of a record is never false. */
export const flag = (value: true | undefined): Literal | undefined =>
  value && { value: 'true', datatype: 'xsd:boolean' };
