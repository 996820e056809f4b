import { claim } from './claim.ts';
import { event } from './event.ts';
import { indicator } from './indicator.ts';
import { mission } from './mission.ts';
import { organization } from './organization.ts';
import { period } from './period.ts';
import { person } from './person.ts';
import { perspective } from './perspective.ts';
import { place } from './place.ts';
import { polity } from './polity.ts';
import { project } from './project.ts';
import { source } from './source.ts';
import { topic } from './topic.ts';
import { treaty } from './treaty.ts';
import { war } from './war.ts';

export { kinds } from '../vocabulary/kinds.ts';
export { languages } from '../vocabulary/languages.ts';
export { claim, event, indicator, mission, organization, period, person, perspective };
export { place, polity, project, source, topic, treaty, war };

/** The schema of a written record by kind. */
export const schemas = {
  events: event,
  treaties: treaty,
  wars: war,
  periods: period,
  polities: polity,
  people: person,
  organizations: organization,
  places: place,
  missions: mission,
  projects: project,
  indicators: indicator,
  topics: topic,
  perspectives: perspective,
  claims: claim,
  sources: source,
} as const;
