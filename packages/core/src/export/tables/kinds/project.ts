import type { Dating } from '../../../model/date.ts';
import type { Project } from '../../../model/project.ts';
import type { LocalizedText } from '../../../model/text.ts';
import { projectTypes } from '../../../vocabulary/project.ts';
import { choice, id, list, localized, named, optional, rows } from '../field.ts';
import { base } from '../shapes/base.ts';
import { dating, datingFields, julianColumn } from '../shapes/date.ts';
import { figures } from '../shapes/figures.ts';
import type { KindFields } from './kind-fields.ts';

const happened = 'When the step was taken';

export const project: KindFields<Project<LocalizedText>> = {
  ...base(),
  type: choice('What kind of project.', projectTypes),
  began: optional(dating('When it began')),
  ended: optional(dating('When it ended')),
  milestones: optional(
    rows<Dating & { readonly says: LocalizedText }>(
      { name: 'project_milestones', says: 'The steps of a project.', by: 'owner', one: 'milestone' },
      { ...datingFields(happened), says: localized('What happened') },
      [julianColumn(happened)],
    ),
  ),
  parties: optional(
    list(
      { name: 'project_parties', says: 'Which states take part in a project.', by: 'owner' },
      named('polity', id('polities', 'The state.')),
    ),
  ),
  organizations: optional(
    list(
      { name: 'project_organizations', says: 'Which organizations take part in a project.', by: 'owner' },
      named('organization', id('organizations', 'The organization.')),
    ),
  ),
  sites: optional(
    list(
      { name: 'project_sites', says: 'Where a project stands.', by: 'owner' },
      named('place', id('places', 'The place.')),
    ),
  ),
  basedOn: optional(
    list(
      { name: 'project_treaties', says: 'Which agreements a project rests on.', by: 'owner' },
      named('treaty', id('treaties', 'The agreement.')),
    ),
  ),
  figures: optional(figures()),
};
