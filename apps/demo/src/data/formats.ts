import { format as bibtex } from '@russia-turkey/core/export/bibtex';
import { format as cslJson } from '@russia-turkey/core/export/csl-json';
import { format as csv } from '@russia-turkey/core/export/csv';
import { format as dataPackage } from '@russia-turkey/core/export/data-package';
import { format as iCalendar } from '@russia-turkey/core/export/icalendar';
import { format as jsonLd } from '@russia-turkey/core/export/json-ld';
import { format as linkedPlaces } from '@russia-turkey/core/export/linked-places';
import { format as nTriples } from '@russia-turkey/core/export/n-triples';
import { format as parquet } from '@russia-turkey/core/export/parquet';
import { format as timelineJs } from '@russia-turkey/core/export/timeline-js';

/** Every writer of core. A test compares them with what the package publishes, so that none is forgotten. */
export const writers = [
  csv,
  dataPackage,
  parquet,
  jsonLd,
  nTriples,
  linkedPlaces,
  iCalendar,
  timelineJs,
  bibtex,
  cslJson,
] as const;

/** The formats in the order of the page: what most readers ask for comes first. */
export const formatNames = [
  'json',
  'csv',
  'data-package',
  'parquet',
  'json-ld',
  'n-triples',
  'linked-places',
  'icalendar',
  'timeline-js',
  'bibtex',
  'csl-json',
  'schema',
] as const;

export type FormatName = (typeof formatNames)[number];

/** Formats of many files, which come as one archive too. */
export const archived: ReadonlySet<FormatName> = new Set([
  'json',
  'csv',
  'data-package',
  'parquet',
  'schema',
]);

interface FormatFacts {
  readonly name: string;
  readonly specification: { readonly name: string; readonly address: string };
  /** A file of ours that describes the fields, from the folder of downloads. */
  readonly schema?: string;
}

export const formats: Readonly<Record<FormatName, FormatFacts>> = {
  json: {
    name: 'JSON',
    specification: { name: 'RFC 8259', address: 'https://www.rfc-editor.org/rfc/rfc8259' },
  },
  csv: {
    name: 'CSV',
    specification: { name: 'RFC 4180', address: 'https://www.rfc-editor.org/rfc/rfc4180' },
    schema: 'data-package/datapackage.json',
  },
  'data-package': {
    name: 'Frictionless Data Package',
    specification: { name: 'Data Package 2', address: 'https://datapackage.org/standard/data-package/' },
    schema: 'data-package/datapackage.json',
  },
  parquet: {
    name: 'Apache Parquet',
    specification: { name: 'Parquet', address: 'https://parquet.apache.org/docs/file-format/' },
    schema: 'data-package/datapackage.json',
  },
  'json-ld': {
    name: 'JSON-LD',
    specification: { name: 'JSON-LD 1.1', address: 'https://www.w3.org/TR/json-ld11/' },
  },
  'n-triples': {
    name: 'RDF N-Triples',
    specification: { name: 'N-Triples', address: 'https://www.w3.org/TR/n-triples/' },
  },
  'linked-places': {
    name: 'Linked Places (GeoJSON)',
    specification: {
      name: 'Linked Places Format',
      address: 'https://github.com/LinkedPasts/linked-places-format',
    },
  },
  icalendar: {
    name: 'iCalendar',
    specification: { name: 'RFC 5545', address: 'https://www.rfc-editor.org/rfc/rfc5545' },
  },
  'timeline-js': {
    name: 'TimelineJS',
    specification: { name: 'TimelineJS3', address: 'https://timeline.knightlab.com/docs/json-format.html' },
  },
  bibtex: {
    name: 'BibTeX (biblatex)',
    specification: { name: 'biblatex', address: 'https://ctan.org/pkg/biblatex' },
  },
  'csl-json': {
    name: 'CSL-JSON',
    specification: {
      name: 'CSL-JSON',
      address: 'https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html',
    },
  },
  schema: {
    name: 'JSON Schema',
    specification: { name: 'JSON Schema', address: 'https://json-schema.org/specification' },
  },
};
