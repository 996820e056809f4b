import type { AnyRecord } from '../../model/dataset.ts';
import type { LocalizedText } from '../../model/text.ts';
import type { GraphNode } from './graph.ts';
import { claimNode } from './nodes/claim.ts';
import { eventNode } from './nodes/event.ts';
import { indicatorNodes } from './nodes/indicator.ts';
import { missionNode } from './nodes/mission.ts';
import { organizationNode } from './nodes/organization.ts';
import { periodNode } from './nodes/period.ts';
import { personNode } from './nodes/person.ts';
import { perspectiveNode } from './nodes/perspective.ts';
import { placeNode } from './nodes/place.ts';
import { polityNode } from './nodes/polity.ts';
import { projectNode } from './nodes/project.ts';
import { sourceNode } from './nodes/source.ts';
import { topicNode } from './nodes/topic.ts';
import { treatyNode } from './nodes/treaty.ts';
import { warNode } from './nodes/war.ts';

/** The node of a record, and with an indicator those of its figures. The record’s own comes first. */
export function recordNodes(record: AnyRecord<LocalizedText>, base: string): readonly GraphNode[] {
  switch (record.kind) {
    case 'events':
      return [eventNode(record, base)];
    case 'treaties':
      return [treatyNode(record, base)];
    case 'wars':
      return [warNode(record, base)];
    case 'periods':
      return [periodNode(record, base)];
    case 'polities':
      return [polityNode(record, base)];
    case 'people':
      return [personNode(record, base)];
    case 'organizations':
      return [organizationNode(record, base)];
    case 'places':
      return [placeNode(record, base)];
    case 'missions':
      return [missionNode(record, base)];
    case 'projects':
      return [projectNode(record, base)];
    case 'indicators':
      return indicatorNodes(record, base);
    case 'topics':
      return [topicNode(record, base)];
    case 'perspectives':
      return [perspectiveNode(record, base)];
    case 'claims':
      return [claimNode(record, base)];
    case 'sources':
      return [sourceNode(record, base)];
  }
}
