import type { RecordOf } from '../../../model/dataset.ts';
import type { Kind } from '../../../model/kind.ts';
import type { LocalizedText } from '../../../model/text.ts';
import { claim } from './claim.ts';
import { event } from './event.ts';
import { indicator } from './indicator.ts';
import type { KindFields } from './kind-fields.ts';
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

interface KindTable<R> {
  /** What the column is called that points here. */
  readonly one: string;
  readonly says: string;
  readonly fields: KindFields<R>;
}

/** The table of each kind. */
export const kindTables: { readonly [K in Kind]: KindTable<RecordOf<LocalizedText>[K]> } = {
  events: {
    one: 'event',
    says: 'Dated acts and occurrences that are neither a treaty nor a whole war.',
    fields: event,
  },
  treaties: {
    one: 'treaty',
    says: 'Every agreement, protocol, declaration or memorandum of two or more governments.',
    fields: treaty,
  },
  wars: { one: 'war', says: 'Wars.', fields: war },
  periods: { one: 'period', says: 'Periods of the relations.', fields: period },
  polities: {
    one: 'polity',
    says: 'States and governments within the dates of their existence.',
    fields: polity,
  },
  people: { one: 'person', says: 'People.', fields: person },
  organizations: { one: 'organization', says: 'Organizations, bodies and companies.', fields: organization },
  places: { one: 'place', says: 'Places, each through all its names.', fields: place },
  missions: { one: 'mission', says: 'Embassies and consulates.', fields: mission },
  projects: { one: 'project', says: 'What is built, sold or run together over years.', fields: project },
  indicators: { one: 'indicator', says: 'Series of figures.', fields: indicator },
  topics: { one: 'topic', says: 'Themes and disputes.', fields: topic },
  perspectives: {
    one: 'perspective',
    says: 'Who can hold a claim and is not one person.',
    fields: perspective,
  },
  claims: { one: 'claim', says: 'What somebody holds about a record.', fields: claim },
  sources: { one: 'source', says: 'Documents that were read.', fields: source },
};
