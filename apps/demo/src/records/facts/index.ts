import type { AnyRecord } from '@russia-turkey/core';
import type { Desk, Fact } from '../desk.ts';
import { claimFacts } from './claim.ts';
import { aliases, common, periodsOf } from './common.ts';
import { eventFacts, periodFacts, warFacts } from './happenings.ts';
import { indicatorFacts } from './indicator.ts';
import { organizationFacts, personFacts, perspectiveFacts, polityFacts } from './actors.ts';
import { missionFacts, placeFacts } from './places.ts';
import { projectFacts } from './project.ts';
import { sourceFacts } from './source.ts';
import { treatyFacts } from './treaty.ts';

/** All that a record says of itself, line by line, but its name, its summary and what has a section of its own. */
export function factsOf(record: AnyRecord, desk: Desk): readonly Fact[] {
  if (record.kind === 'claims') return claimFacts(record, desk);
  if (record.kind === 'sources') return sourceFacts(record, desk);
  return [
    ...ownFacts(record, desk),
    ...periodsOf(record, desk),
    ...aliases(record, desk),
    ...common(record, desk),
  ];
}

function ownFacts(record: Exclude<AnyRecord, { kind: 'claims' | 'sources' }>, desk: Desk): readonly Fact[] {
  switch (record.kind) {
    case 'treaties':
      return treatyFacts(record, desk);
    case 'events':
      return eventFacts(record, desk);
    case 'wars':
      return warFacts(record, desk);
    case 'periods':
      return periodFacts(record, desk);
    case 'people':
      return personFacts(record, desk);
    case 'polities':
      return polityFacts(record, desk);
    case 'organizations':
      return organizationFacts(record, desk);
    case 'perspectives':
      return perspectiveFacts(record, desk);
    case 'places':
      return placeFacts(record, desk);
    case 'missions':
      return missionFacts(record, desk);
    case 'projects':
      return projectFacts(record, desk);
    case 'indicators':
      return indicatorFacts(record, desk);
    case 'topics':
      return topicFacts(record, desk);
  }
}

const topicFacts = (
  record: Extract<AnyRecord, { kind: 'topics' }>,
  { words, types, links }: Desk,
): Fact[] => [
  { name: words.fact.type, values: [types.topics[record.type]] },
  ...(record.broader === undefined
    ? []
    : [{ name: words.fact.broader, values: links('topics', [record.broader]) }]),
];
