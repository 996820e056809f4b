import type { Event } from '../../../model/event.ts';
import type { LocalizedText } from '../../../model/text.ts';
import { dating, endOf, startOf } from '../dating.ts';
import { described } from '../described.ts';
import { figures } from '../figure.ts';
import { type GraphNode, literal, node } from '../graph.ts';
import { recordIri, ref, refs } from '../iri.ts';
import { links, targets } from '../link.ts';

export function eventNode(record: Event<LocalizedText>, base: string): GraphNode {
  const id = recordIri(base, `events/${record.id}`);
  const { happened } = record;
  const actors = refs(base, record.actors);
  const recipients = refs(base, record.recipients);
  const people = refs(base, record.people, 'people');
  return node(id, ['Event'], {
    ...described(base, record, { keywords: true }),
    startDate: startOf(happened),
    endDate: happened.edtf.includes('/') ? endOf(happened) : undefined,
    location: ref(base, happened.at, 'places'),
    about: [...actors, ...recipients, ...people],
    superEvent: targets(base, record.links, ['part_of'], ['events', 'wars', 'periods']),
    'rt:happened': dating(base, id, 'happened', happened),
    'rt:ploverType': literal(record.plover),
    'rt:actor': actors,
    'rt:recipient': recipients,
    'rt:person': people,
    'rt:figure': figures(base, id, record.figures),
    ...links(base, id, record.links),
  });
}
