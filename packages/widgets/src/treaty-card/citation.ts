import { type Language, type Source, type Treaty, cite, parseEdtf } from '@russia-turkey/core';
import { meta } from '@russia-turkey/core/meta';
import { today } from '../shared/today.ts';

/** The record of a treaty as others cite it. */
export interface Citations {
  readonly text: string;
  readonly bibtex: string;
  readonly csl: string;
}

// “Contributors. Title of the dataset. Version …”
const [contributors = '', dataset = ''] = meta.citation.split('. ');

/** Names of languages in BibTeX. */
const languageNames = { en: 'english', ru: 'russian', tr: 'turkish' } as const;

/**
 * What a reader writes down who cites the card: an article of a work of reference, which is what a record is, in a
 * version of the dataset.
 *
 * Core's writers know every kind of source, and would weigh seven times as much in the one file of a CDN, which can put
 * nothing off; a test holds what is written here to what they write.
 *
 * @param version the word for it
 * @param address of the card, where it has one
 */
export function citationsOf(
  treaty: Pick<Treaty, 'id' | 'label'>,
  language: Language,
  version: string,
  address: string | undefined,
): Citations {
  const source = sourceOf(treaty, language, version, address);
  const text = cite(source, language);
  return {
    // `cite` leaves the address to whoever shows it as a link; a text that is copied needs it.
    text: address ? `${text} ${address}` : text,
    bibtex: bibtexOf(source, language),
    csl: JSON.stringify([cslOf(source)], null, 2),
  };
}

/** The record as a source, in the words of core. */
export const sourceOf = (
  { id, label }: Pick<Treaty, 'id' | 'label'>,
  language: Language,
  version: string,
  address: string | undefined,
) =>
  ({
    id,
    kind: 'sources',
    type: 'entry-encyclopedia',
    title: label,
    containerTitle: dataset,
    editor: [{ literal: contributors }],
    edition: `${version} ${meta.version}`,
    ...(meta.asOf ? { issued: parseEdtf(meta.asOf) } : {}),
    language,
    ...(address ? { url: address, accessed: parseEdtf(today()) } : {}),
    reliability: 'reference',
  }) satisfies Source<never>;

type Article = ReturnType<typeof sourceOf>;

function bibtexOf(source: Article, language: Language): string {
  const { id, title, containerTitle, editor, edition, issued, url, accessed, type, reliability } = source;
  const fields = {
    editor: `{${editor.map(({ literal }) => tex(literal)).join()}}`,
    title: `{${tex(title)}}`,
    booktitle: tex(containerTitle),
    date: issued?.edtf,
    edition: tex(edition),
    url: url?.replace(/[\s{}\\]/g, encodeURIComponent),
    urldate: accessed?.edtf,
    langid: languageNames[language],
    keywords: `${type}, ${reliability}`,
  };
  const lines = Object.entries(fields).map(([name, value]) => (value ? `  ${name} = {${value}},\n` : ''));
  return `@inreference{${id},\n${lines.join('')}}\n`;
}

/** Braces and backslashes would end the field; no name of a treaty has any. */
const tex = (text: string) => text.replace(/[\\{}~^<>|]/g, ' ').replace(/[$&#_%]/g, '\\$&');

const cslOf = ({
  id,
  type,
  title,
  editor,
  containerTitle,
  issued,
  accessed,
  language,
  edition,
  url,
}: Article) => ({
  id,
  type,
  title,
  editor,
  'container-title': containerTitle,
  issued: issued && dateParts(issued.edtf),
  accessed: accessed && dateParts(accessed.edtf),
  language,
  edition,
  URL: url,
});

const dateParts = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] });
