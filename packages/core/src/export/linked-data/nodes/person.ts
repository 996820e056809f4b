import type { Person } from '../../../model/person.ts';
import type { LocalizedText } from '../../../model/text.ts';
import { citations } from '../citation.ts';
import { dating, edtf, isoDate } from '../dating.ts';
import { described } from '../described.ts';
import { type GraphNode, flag, literal, node } from '../graph.ts';
import { partIri, recordIri, ref } from '../iri.ts';
import { localized } from '../text.ts';

export function personNode(record: Person<LocalizedText>, base: string): GraphNode {
  const id = recordIri(base, `people/${record.id}`);
  return node(id, ['Person'], {
    ...described(base, record, {}),
    birthDate: isoDate(record.born),
    birthPlace: ref(base, record.born?.at, 'places'),
    deathDate: isoDate(record.died),
    deathPlace: ref(base, record.died?.at, 'places'),
    'rt:born': dating(base, id, 'born', record.born),
    'rt:died': dating(base, id, 'died', record.died),
    // schema.org’s way with offices: the role stands between, and repeats the property that leads to it.
    memberOf: record.offices?.map(({ role, title, polity, from, to, acting, cites, effectivePower }, index) =>
      node(partIri(id, `office-${index + 1}`), ['OrganizationRole'], {
        roleName: localized(title),
        memberOf: ref(base, polity, 'polities'),
        startDate: isoDate(from),
        endDate: isoDate(to),
        'rt:from': edtf(from),
        'rt:to': edtf(to),
        'rt:role': literal(role),
        'rt:acting': flag(acting),
        'rt:effectivePower': flag(effectivePower),
        'rt:cites': citations(base, cites),
      }),
    ),
  });
}
