import type { LocalizedText } from '../../../model/text.ts';
import type { Treaty, TreatyParty } from '../../../model/treaty.ts';
import { citations } from '../citation.ts';
import { dating, isoDate } from '../dating.ts';
import { described } from '../described.ts';
import { type GraphNode, iri, literal, node } from '../graph.ts';
import { partIri, recordIri, ref, refs } from '../iri.ts';
import { links, targets } from '../link.ts';
import { schemaNamespace } from '../terms.ts';
import { localized, texts } from '../text.ts';
import { identifiers } from './identifiers.ts';

/**
 * A treaty is Legislation: the one type of schema.org with a day of signing, a day of entry into force and a legal
 * force, of which an article can be part.
 */
export function treatyNode(record: Treaty<LocalizedText>, base: string): GraphNode {
  const id = recordIri(base, `treaties/${record.id}`);
  return node(id, ['Legislation'], {
    ...described(base, record, { isWork: true, keywords: true }),
    legislationType: literal(record.type),
    legislationDate: isoDate(record.signed),
    legislationDateOfApplicability: isoDate(record.inForceFrom),
    // That no end is on record does not mean that the treaty is in force: nobody is told so.
    legislationLegalForce: record.ended && iri(`${schemaNamespace}NotInForce`),
    legislationPassedBy: record.parties.map((party) => iri(partyIri(party, base))),
    inLanguage: texts(record.languages),
    legislationChanges: targets(base, record.links, ['modifies', 'replaces', 'prolongs'], ['treaties']),
    legislationEnsuresImplementationOf: targets(base, record.links, ['implements'], ['treaties']),
    locationCreated: ref(base, record.signed.at, 'places'),
    'rt:signed': dating(base, id, 'signed', record.signed),
    'rt:ratified': record.ratified?.flatMap(
      ({ by, ...date }, index) =>
        dating(base, id, `ratified-${index + 1}`, date, { 'rt:by': ref(base, by, 'polities') }) ?? [],
    ),
    'rt:ratificationsExchanged': dating(base, id, 'ratifications-exchanged', record.ratificationsExchanged),
    'rt:provisionalFrom': dating(base, id, 'provisional-from', record.provisionalFrom),
    'rt:inForceFrom': dating(base, id, 'in-force-from', record.inForceFrom),
    'rt:ended': dating(base, id, 'ended', record.ended, { 'rt:how': literal(record.ended?.how) }),
    'rt:suspended': record.suspended?.flatMap(
      ({ by, ...date }, index) =>
        dating(base, id, `suspended-${index + 1}`, date, { 'rt:by': ref(base, by, 'polities') }) ?? [],
    ),
    'rt:party': record.parties.map((party, index) => partyNode(party, id, `party-${index + 1}`, base)),
    'rt:scope': literal(record.scope),
    'rt:obligation': texts(record.obligations),
    hasPart: terms(record, id, base),
    ...links(base, id, record.links),
    identifier: identifiers(`treaties/${record.id}`, id, record.series ?? {}),
  });
}

const partyIri = (party: TreatyParty, base: string): string =>
  recordIri(
    base,
    party.polity === undefined ? `organizations/${party.organization}` : `polities/${party.polity}`,
  );

const partyNode = (party: TreatyParty, id: string, part: string, base: string): GraphNode =>
  node(partIri(id, part), ['rt:Party'], {
    'rt:polity': ref(base, party.polity, 'polities'),
    'rt:organization': ref(base, party.organization, 'organizations'),
    'rt:signatory': refs(base, party.signatories, 'people'),
    'rt:acceded': dating(base, id, `${part}-acceded`, party.acceded),
    'rt:withdrew': dating(base, id, `${part}-withdrew`, party.withdrew),
  });

/** The contents, one part of the treaty each. */
const terms = (record: Treaty<LocalizedText>, id: string, base: string): readonly GraphNode[] =>
  (record.terms ?? []).map(({ article, topic, about, says, cites }, index) =>
    node(partIri(id, `term-${index + 1}`), ['Legislation'], {
      legislationIdentifier: literal(article),
      description: localized(says),
      keywords: ref(base, topic, 'topics'),
      about: refs(base, about),
      citation: citations(base, cites),
      isPartOf: iri(id),
    }),
  );
