/** What the JSON-LD context says of the values of a property. */
export type Coercion = '@id' | 'xsd:date' | 'edtf:EDTF' | 'plain';

export interface Definition {
  readonly says: string;
  readonly values?: Coercion;
}

/** The project's own classes: what schema.org has no type for. */
export const ownClasses = {
  Dating: { says: 'A date of a record with its place, the calendars it was written in, and its sources.' },
  DateAsWritten: { says: 'A date as a document of its time writes it, in its own calendar.' },
  Party: { says: 'One party to a treaty with those who signed for it.' },
  Side: { says: 'One side of a war.' },
  Link: { says: 'A relation of one record to another together with the sources that give it.' },
} as const satisfies Record<string, Definition>;

/** The project's own properties: what schema.org has no term for, or only one that would say too little. */
export const ownProperties = {
  // Dates
  happened: { says: 'When and where the event happened; a Dating.', values: '@id' },
  began: { says: 'When it began; a Dating.', values: '@id' },
  ended: { says: 'When it ended; a Dating.', values: '@id' },
  signed: { says: 'When and where the treaty was signed; a Dating.', values: '@id' },
  ratified: { says: 'When one party ratified the treaty; a Dating with rt:by.', values: '@id' },
  ratificationsExchanged: { says: 'When the ratifications were exchanged; a Dating.', values: '@id' },
  provisionalFrom: { says: 'From when the treaty was applied provisionally; a Dating.', values: '@id' },
  inForceFrom: { says: 'From when the treaty was in force; a Dating.', values: '@id' },
  born: { says: 'When and where the person was born; a Dating.', values: '@id' },
  died: { says: 'When and where the person died; a Dating.', values: '@id' },
  founded: { says: 'When the organization was founded; a Dating.', values: '@id' },
  dissolved: { says: 'When the organization was dissolved; a Dating.', values: '@id' },
  opened: { says: 'When the mission was opened; a Dating.', values: '@id' },
  closed: { says: 'When the mission was closed; a Dating.', values: '@id' },
  held: { says: 'When and where the claim was made; a Dating.', values: '@id' },
  on: { says: 'When the milestone was reached; a Dating.', values: '@id' },
  edtf: {
    says: 'The date in the proleptic Gregorian calendar, in Extended Date/Time Format (ISO 8601-2): about (~), doubtful (?), one of several ([a,b]), intervals (a/b).',
    values: 'edtf:EDTF',
  },
  earliest: {
    says: 'The first day that the date can mean.',
    values: 'xsd:date',
  },
  latest: { says: 'The last day that the date can mean; none where it goes on.', values: 'xsd:date' },
  latestStart: { says: 'Of an interval: the last day on which it can have begun.', values: 'xsd:date' },
  earliestEnd: {
    says: 'Of an interval: the first day on which it can have ended; none where it goes on.',
    values: 'xsd:date',
  },
  asWritten: { says: 'The same date as a document writes it.', values: '@id' },
  calendar: { says: 'julian, islamic, rumi or byzantine.' },
  dateInCalendar: { says: 'Year, month and day in that calendar, e.g. 1774-07-10.' },
  wording: { says: 'The words in which the document gives the date.' },
  at: { says: 'The place that the date belongs to.', values: '@id' },
  inferred: { says: 'No source read gives the full date; it follows from the context.' },
  calendarDoubt: { says: 'It is not certain in which calendar the source counts.' },
  asOf: { says: 'The day for which the statement holds.', values: 'edtf:EDTF' },
  from: { says: 'From when, with everything that EDTF can say.', values: 'edtf:EDTF' },
  to: { says: 'Until when, with everything that EDTF can say.', values: 'edtf:EDTF' },
  period: { says: 'The time that a figure is for.', values: 'edtf:EDTF' },
  issued: { says: 'When the source was published, with everything that EDTF can say.', values: 'edtf:EDTF' },
  accessed: { says: 'When the source was read.', values: 'edtf:EDTF' },
  // What every record can have
  cites: { says: 'A source, or a place in one, that gives this.', values: '@id' },
  topic: { says: 'A theme or dispute that the record belongs to.', values: '@id' },
  weight: { says: '5: taught first; 1: for the specialist.' },
  contested: {
    says: 'Holders disagree about this record: read the claims about it before taking it as certain.',
  },
  aliasReason: { says: 'Why the thing has this other name: official-title, older-spelling and so on.' },
  alias: { says: 'Another name with its reason.', values: '@id' },
  cowWar: { says: 'Number in Correlates of War, inter-state wars, version 4.' },
  cowMid: { says: 'Number in Militarized Interstate Disputes, version 5.' },
  // Events, wars, periods
  actor: { says: 'Who did it.', values: '@id' },
  recipient: { says: 'To whom it was done.', values: '@id' },
  person: { says: 'A person who had a part in it.', values: '@id' },
  ploverType: { says: 'Event type of the PLOVER scheme, in lower case.' },
  figure: { says: 'A count or a sum that belongs to the record.', values: '@id' },
  initiator: { says: 'Who began the war.', values: '@id' },
  belligerents: { says: 'One side of the war.', values: '@id' },
  outcome: { says: 'What the war led to.' },
  relationsStance: {
    says: 'How the two sides stood to each other: hostile, tense, cool, cooperative or allied.',
  },
  // Relations
  confirms: { says: 'This treaty confirms that one.', values: '@id' },
  explains: { says: 'This treaty explains that one.', values: '@id' },
  supplements: { says: 'This treaty supplements that one.', values: '@id' },
  implements: { says: 'This treaty implements that one.', values: '@id' },
  modifies: { says: 'This treaty modifies that one.', values: '@id' },
  prolongs: { says: 'This treaty prolongs that one.', values: '@id' },
  replaces: { says: 'This treaty replaces that one.', values: '@id' },
  denounces: { says: 'This act denounces that treaty.', values: '@id' },
  endsWar: { says: 'This treaty ends that war.', values: '@id' },
  partOf: { says: 'This event is part of that one.', values: '@id' },
  leadsTo: { says: 'This event leads to that one.', values: '@id' },
  respondsTo: { says: 'This event responds to that one.', values: '@id' },
  produces: { says: 'This event produces that treaty.', values: '@id' },
  link: { says: 'A relation to another record for which sources are given.', values: '@id' },
  relation: { says: 'The kind of the relation, e.g. leads_to.' },
  target: { says: 'The record that the relation leads to.', values: '@id' },
  // Treaties
  party: { says: 'A party to the treaty.', values: '@id' },
  signatory: { says: 'Who signed for the party.', values: '@id' },
  suspended: {
    says: 'A time in which the treaty was in force but not applied; a Dating, with rt:by for one party.',
    values: '@id',
  },
  acceded: { says: 'When a party that did not sign joined; a Dating.', values: '@id' },
  withdrew: { says: 'When a party withdrew; a Dating.', values: '@id' },
  by: { says: 'The party that did it.', values: '@id' },
  how: { says: 'How the treaty ended: expired, denounced, replaced, annulled, lapsed or never_ratified.' },
  scope: { says: 'bilateral, plurilateral, multilateral or unilateral.' },
  obligation: { says: 'One of the five obligations of the ATOP project.' },
  // Those who act
  polity: { says: 'The state or government concerned.', values: '@id' },
  organization: { says: 'The organization concerned.', values: '@id' },
  side: { says: 'Whose antecedent or present state it is in these relations: russia, turkey or other.' },
  succeeds: { says: 'The polity that this one succeeded.', values: '@id' },
  role: { says: 'The kind of the office, e.g. foreign-minister.' },
  effectivePower: { says: 'The holder had the power of the state, whoever held its highest office in form.' },
  acting: { says: 'The office was held provisionally.' },
  standsFor: { says: 'Whose view the perspective is.', values: '@id' },
  // Places, projects, indicators
  datedName: { says: 'A name with its language, its time and its sources.', values: '@id' },
  official: { says: 'The name was the official one.' },
  basedOn: { says: 'The treaty that the project rests on.', values: '@id' },
  category: { says: 'The category of the indicator that the figure is for.', values: '@id' },
  reporter: { says: 'Who gives the figure.', values: '@id' },
  unit: { says: 'The unit of the figures of the indicator.' },
  roundedTo: { says: 'The reporter rounded to multiples of this.' },
  // Claims and sources
  claimStance: { says: 'asserts, denies, qualifies, forecasts, accuses or quotes.' },
  field: { says: 'The field of the record that is in question.' },
  claimedValue: { says: 'The value that the holder gives for that field.' },
  answers: { says: 'The claim that this one answers.', values: '@id' },
  titleSupplied: { says: 'The document has no title of its own; this one describes it.' },
  reliability: { says: 'How far the source can be trusted for facts, e.g. primary, scholarly or partisan.' },
  perspective: { says: 'Whose view the source gives.', values: '@id' },
  // The dataset
  commit: { says: 'The commit of the data, for exact citation.' },
} as const satisfies Record<string, Definition>;

export type OwnClass = keyof typeof ownClasses;
export type OwnProperty = keyof typeof ownProperties;
