import {
  type Coercion,
  type Definition,
  type OwnClass,
  type OwnProperty,
  ownProperties,
} from './vocabulary.ts';

/** Types of schema.org that the records have. */
export const schemaClasses = [
  'Article',
  'BlogPosting',
  'BodyOfWater',
  'Book',
  'Chapter',
  'City',
  'Claim',
  'Corporation',
  'Country',
  'CreativeWork',
  'Dataset',
  'DefinedTerm',
  'DefinedTermSet',
  'Embassy',
  'Event',
  'GeoCoordinates',
  'GovernmentOffice',
  'GovernmentOrganization',
  'LakeBodyOfWater',
  'Landform',
  'LandmarksOrHistoricalBuildings',
  'Legislation',
  'NewsArticle',
  'NewsMediaOrganization',
  'Observation',
  'Organization',
  'OrganizationRole',
  'Person',
  'Place',
  'PoliticalParty',
  'Project',
  'PropertyValue',
  'QuantitativeValue',
  'Quotation',
  'Report',
  'ResearchOrganization',
  'RiverBodyOfWater',
  'ScholarlyArticle',
  'SeaBodyOfWater',
  'StatisticalVariable',
  'WebPage',
] as const;

/** Properties of schema.org, and what the context says of their values. */
export const schemaProperties = {
  about: '@id',
  additionalType: 'plain',
  alternateName: 'plain',
  appearance: '@id',
  areaServed: '@id',
  author: '@id',
  birthDate: 'xsd:date',
  birthPlace: '@id',
  citation: '@id',
  containedInPlace: '@id',
  creditText: 'plain',
  dateCreated: 'xsd:date',
  dateModified: 'xsd:date',
  datePublished: 'xsd:date',
  deathDate: 'xsd:date',
  deathPlace: '@id',
  description: 'plain',
  dissolutionDate: 'xsd:date',
  editor: 'plain',
  endDate: 'xsd:date',
  event: '@id',
  familyName: 'plain',
  foundingDate: 'xsd:date',
  foundingLocation: '@id',
  geo: '@id',
  givenName: 'plain',
  hasPart: '@id',
  identifier: 'plain',
  inDefinedTermSet: '@id',
  inLanguage: 'plain',
  isAccessibleForFree: 'plain',
  isBasedOn: '@id',
  isPartOf: '@id',
  keywords: '@id',
  latitude: 'plain',
  legislationChanges: '@id',
  legislationDate: 'xsd:date',
  legislationDateOfApplicability: 'xsd:date',
  legislationEnsuresImplementationOf: '@id',
  legislationIdentifier: 'plain',
  legislationLegalForce: '@id',
  legislationPassedBy: '@id',
  legislationType: 'plain',
  license: '@id',
  location: '@id',
  locationCreated: '@id',
  longitude: 'plain',
  maxValue: 'plain',
  measurementMethod: 'plain',
  memberOf: '@id',
  minValue: 'plain',
  name: 'plain',
  observationDate: 'xsd:date',
  parentOrganization: '@id',
  position: 'plain',
  propertyID: 'plain',
  publisher: 'plain',
  roleName: 'plain',
  sameAs: '@id',
  startDate: 'xsd:date',
  subjectOf: '@id',
  superEvent: '@id',
  temporalCoverage: 'plain',
  termCode: 'plain',
  text: 'plain',
  unitText: 'plain',
  url: '@id',
  value: 'plain',
  variableMeasured: '@id',
  version: 'plain',
} as const satisfies Record<string, Coercion>;

/** Terms of other vocabularies that say better what they say. */
const otherProperties = {
  'bibo:edition': 'plain',
  'bibo:issue': 'plain',
  'bibo:pages': 'plain',
  'bibo:volume': 'plain',
  'dcterms:isReplacedBy': '@id',
  'rdfs:comment': 'plain',
  'rdfs:label': 'plain',
  'skos:broader': '@id',
} as const satisfies Record<string, Coercion>;

export type Term = keyof typeof schemaProperties | keyof typeof otherProperties | `rt:${OwnProperty}`;
export type ClassTerm =
  (typeof schemaClasses)[number] | `rt:${OwnClass}` | 'rdf:Property' | 'rdfs:Class' | 'rdf:type';
export type Datatype =
  | 'xsd:string'
  | 'xsd:boolean'
  | 'xsd:integer'
  | 'xsd:decimal'
  | 'xsd:double'
  | 'xsd:date'
  | 'xsd:gYearMonth'
  | 'xsd:gYear'
  | 'edtf:EDTF';

/** Where the terms of schema.org stand. */
export const schemaNamespace = 'https://schema.org/';

/** Namespaces of the prefixes; `rt` is the project's own and stands under the base. */
export const namespaces = (base: string) =>
  ({
    bibo: 'http://purl.org/ontology/bibo/',
    dcterms: 'http://purl.org/dc/terms/',
    edtf: 'http://id.loc.gov/datatypes/edtf/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    rt: `${base}vocabulary#`,
    skos: 'http://www.w3.org/2004/02/skos/core#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
  }) as const;

export type Prefix = keyof ReturnType<typeof namespaces>;

const coercions = new Map<string, Coercion | undefined>([
  ...Object.entries(schemaProperties),
  ...Object.entries(otherProperties),
  ...Object.entries<Definition>(ownProperties).map(([term, { values }]) => [`rt:${term}`, values] as const),
]);

/** What the context says of the values of a property. */
export const coercionOf = (term: Term): Coercion => coercions.get(term) ?? 'plain';

/** The full IRI of a term, a class or a datatype. */
export function expanded(term: Term | ClassTerm | Datatype, base: string): string {
  const colon = term.indexOf(':');
  if (colon < 0) return schemaNamespace + term;
  return namespaces(base)[term.slice(0, colon) as Prefix] + term.slice(colon + 1);
}
