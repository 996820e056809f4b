import type { Source } from '@russia-turkey/core';
import { toBibTeX } from '@russia-turkey/core/export/bibtex';
import { toCslJson } from '@russia-turkey/core/export/csl-json';
import { parseEdtf } from '@russia-turkey/core';
import { meta } from '@russia-turkey/core/meta';
import { readFileSync } from 'node:fs';

/** The dataset as a source that somebody cites. */
const self: Source<{ readonly en: string; readonly ru: string; readonly tr: string }> = {
  id: 'russia-turkey',
  kind: 'sources',
  type: 'dataset',
  title: 'Russia–Turkey relations: an open, sourced dataset',
  author: [{ literal: 'russia-turkey contributors' }],
  ...(meta.asOf ? { issued: parseEdtf(meta.asOf) } : {}),
  edition: `Version ${meta.version}`,
  language: 'en',
  reliability: 'reference',
};

export const bibTeX = toBibTeX([self]);

/** The repository's file with the version that the reader takes away. */
export const cff = [
  readFileSync(new URL('../../../../CITATION.cff', import.meta.url), 'utf8').trimEnd(),
  `version: '${meta.version}'`,
  ...(meta.asOf ? [`date-released: '${meta.asOf}'`] : []),
  ...(meta.commit ? [`commit: ${meta.commit}`] : []),
  '',
].join('\n');

/** How to cite, as files. */
export const citationFiles = (): (readonly [string, string])[] => [
  ['CITATION.cff', cff],
  ['citation.bib', bibTeX],
  ['citation.csl.json', `${JSON.stringify(toCslJson([self]), null, 2)}\n`],
];
