import type { Kind } from '../../model/kind.ts';
import type { Link, Relation } from '../../model/record.ts';
import { citations } from './citation.ts';
import { type Iri, type Properties, iri, literal, node } from './graph.ts';
import { partIri, recordIri } from './iri.ts';

const propertyOf = {
  confirms: 'rt:confirms',
  explains: 'rt:explains',
  supplements: 'rt:supplements',
  implements: 'rt:implements',
  modifies: 'rt:modifies',
  prolongs: 'rt:prolongs',
  replaces: 'rt:replaces',
  denounces: 'rt:denounces',
  ends_war: 'rt:endsWar',
  part_of: 'rt:partOf',
  leads_to: 'rt:leadsTo',
  responds_to: 'rt:respondsTo',
  produces: 'rt:produces',
} as const satisfies Record<Relation, string>;

/** Links to other records, each by its own property; once more as a node where sources give the link itself. */
export function links(base: string, owner: string, list: readonly Link<Relation>[] | undefined): Properties {
  const found: { [T in (typeof propertyOf)[Relation]]?: Iri[] } = {};
  for (const { rel, to } of list ?? []) (found[propertyOf[rel]] ??= []).push(iri(recordIri(base, to)));
  return {
    ...found,
    'rt:link': (list ?? []).flatMap(({ rel, to, cites }, index) =>
      cites === undefined
        ? []
        : node(partIri(owner, `link-${index + 1}`), ['rt:Link'], {
            'rt:relation': literal(rel),
            'rt:target': iri(recordIri(base, to)),
            'rt:cites': citations(base, cites),
          }),
    ),
  };
}

/** The targets of one kind of link that are records of some kinds, for a property of schema.org that means the same. */
export const targets = <R extends Relation>(
  base: string,
  list: readonly Link<R>[] | undefined,
  relations: readonly R[],
  kinds: readonly Kind[],
): readonly Iri[] =>
  (list ?? [])
    .filter(({ rel, to }) => relations.includes(rel) && kinds.some((kind) => to.startsWith(`${kind}/`)))
    .map(({ to }) => iri(recordIri(base, to)));
