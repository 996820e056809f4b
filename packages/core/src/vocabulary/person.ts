import type { OfficeRole, Person } from '../model/person.ts';

export const personTypes: Readonly<Record<Person['type'], string>> = {
  ruler: 'a sovereign: tsar, emperor, sultan, khan',
  politician: 'an office-holder or politician',
  diplomat: 'an ambassador, envoy or official of a foreign ministry',
  soldier: 'an officer or commander',
  scholar: 'somebody whose research is cited here',
  journalist: 'a reporter, editor or columnist',
  other: 'none of these',
};

export const officeRoles: Readonly<Record<OfficeRole, string>> = {
  'head-of-state': 'sovereign, president, or head of a collective presidency',
  'head-of-government': 'prime minister, grand vizier, chairman of the government',
  'foreign-minister': 'also reis efendi, people’s commissar for foreign affairs',
  'defence-minister': 'also war minister, people’s commissar',
  ambassador: 'resident representative of the first class',
  envoy: 'sent with one task, or a representative of lower class',
  commander: 'of an army, a fleet, a garrison',
  minister: 'any other minister',
  legislator: 'a member or speaker of a parliament',
  spokesperson: 'speaks for somebody in office',
  other: 'none of these; the title says which',
};
