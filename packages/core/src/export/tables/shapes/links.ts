import type { Link, Relation } from '../../../model/record.ts';
import { eventRelations, treatyRelations } from '../../../vocabulary/relations.ts';
import { type Carrying, type RowsField, choice, named, optional, ref, rows } from '../field.ts';
import { citations } from './citations.ts';

/** All relations meet in one table, so that a reader follows treaties to wars and events alike. */
export const links = <R extends Relation>() =>
  rows<Link<Relation>>(
    {
      name: 'links',
      says: 'Typed links between records, as the first of the two declares them.',
      by: 'record',
    },
    {
      rel: choice('What the record does to the target.', [...treatyRelations, 'ends_war', ...eventRelations]),
      to: named('target', ref('The other record.')),
      cites: optional(citations()),
    },
  ) as unknown as RowsField & Carrying<readonly Link<R>[]> & { readonly optional?: never };
