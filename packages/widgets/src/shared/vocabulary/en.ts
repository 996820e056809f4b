import { en as stances } from './stances.ts';
import type { EntryWords, StatementWords, TreatyTypeWords, UnitWords } from './vocabulary.ts';

export const entryWords: EntryWords = {
  kinds: { events: 'Events', treaties: 'Treaties', wars: 'Wars', periods: 'Periods', projects: 'Projects' },
  stances,
  eventTypes: {
    meeting: 'Meeting',
    visit: 'Visit',
    statement: 'Statement',
    recognition: 'Recognition',
    battle: 'Battle',
    incident: 'Incident',
    attack: 'Attack',
    'military-move': 'Military move',
    sanction: 'Sanctions',
    measure: 'Measure',
    vote: 'Vote',
    mediation: 'Mediation',
    trade: 'Trade',
    opening: 'Opening',
    accession: 'Accession',
    revolution: 'Revolution',
    death: 'Death',
    culture: 'Culture',
  },
  warTypes: {
    interstate: 'War',
    'world-war': 'World war',
    'civil-war': 'Civil war',
    intervention: 'Intervention',
  },
  projectTypes: {
    'nuclear-plant': 'Nuclear power plant',
    pipeline: 'Pipeline',
    'arms-sale': 'Arms sale',
    industry: 'Industry',
    'trade-corridor': 'Trade corridor',
    culture: 'Culture',
  },
  periodTypes: { relations: 'Period', alliance: 'Alliance', crisis: 'Crisis' },
};

export const treatyTypes: TreatyTypeWords = {
  'peace-treaty': 'Peace treaty',
  alliance: 'Treaty of alliance',
  'friendship-treaty': 'Treaty of friendship',
  convention: 'Convention',
  agreement: 'Agreement',
  armistice: 'Armistice',
  protocol: 'Protocol',
  declaration: 'Declaration',
  memorandum: 'Memorandum',
  'exchange-of-notes': 'Exchange of notes',
  contract: 'Contract',
};

export const statementWords: StatementWords = {
  endings: {
    expired: 'expired',
    denounced: 'denounced',
    replaced: 'replaced',
    annulled: 'annulled',
    lapsed: 'lapsed',
    never_ratified: 'never ratified',
  },
  statuses: {
    'not-yet-signed': 'not yet signed',
    signed: 'signed, not in force',
    provisional: 'provisionally applied',
    'in-force': 'in force',
    suspended: 'suspended',
    ended: 'no longer in force',
    unknown: 'entry into force not recorded',
  },
  claimStances: {
    asserts: 'asserts',
    denies: 'denies',
    qualifies: 'qualifies',
    forecasts: 'forecasts',
    accuses: 'accuses',
    quotes: 'in their words',
  },
  relations: {
    confirms: { to: 'Confirms', from: 'Confirmed by' },
    explains: { to: 'Explains', from: 'Explained by' },
    supplements: { to: 'Supplements', from: 'Supplemented by' },
    implements: { to: 'Implements', from: 'Implemented by' },
    modifies: { to: 'Modifies', from: 'Modified by' },
    prolongs: { to: 'Prolongs', from: 'Prolonged by' },
    replaces: { to: 'Replaces', from: 'Replaced by' },
    denounces: { to: 'Denounces', from: 'Denounced by' },
    ends_war: { to: 'Ends', from: 'Ended by' },
  },
};

/** By the unit of the dataset; one that is not here shows as the dataset writes it. */
export const unitWords: UnitWords = {
  'gold roubles': 'gold roubles',
  people: 'people',
  rifles: 'rifles',
  drones: 'drones',
  plants: 'plants',
  units: 'units',
  systems: 'systems',
  USD: 'US dollars',
  'billion USD': 'billion US dollars',
  bcm: 'billion cubic metres',
  t: 'tonnes',
  m3: 'm³',
};
