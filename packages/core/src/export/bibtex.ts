import { parseEdtf } from '../dates/index.ts';
import type { HistoricalDate } from '../model/date.ts';
import type { Source } from '../model/source.ts';
import type { Language, LocalizedText } from '../model/text.ts';
import { endsOf } from './dates/date-parts.ts';
import type { ExportFormat } from './format/format.ts';
import { languageOption } from './format/language-option.ts';
import { escapeTex, verbatim } from './sources/escape-tex.ts';
import { shownTitle } from './sources/shown-title.ts';

/*
 * An own writer: @citation-js/core, the library that is well kept, brings a synchronous fetch for Node, so that it
 * neither runs in every browser nor is free of the network. What is to be written is small; tests read it with two
 * parsers that do not know of it.
 */

interface EntryType {
  readonly entry: string;
  /** The field of the container: the journal, the book, the site. */
  readonly container: 'journaltitle' | 'booktitle' | 'series' | 'titleaddon';
  readonly publisher: 'publisher' | 'institution' | 'organization';
  readonly subtype?: string;
}

const article = { entry: 'article', container: 'journaltitle', publisher: 'publisher' } as const;
const online = { entry: 'online', container: 'titleaddon', publisher: 'organization' } as const;
const misc = { entry: 'misc', container: 'titleaddon', publisher: 'organization' } as const;
const entryTypes: Readonly<Record<string, EntryType>> = {
  'article-journal': article,
  'article-magazine': { ...article, subtype: 'magazine' },
  'article-newspaper': { ...article, subtype: 'newspaper' },
  book: { entry: 'book', container: 'series', publisher: 'publisher' },
  chapter: { entry: 'incollection', container: 'booktitle', publisher: 'publisher' },
  dataset: { entry: 'dataset', container: 'series', publisher: 'publisher' },
  'entry-encyclopedia': { entry: 'inreference', container: 'booktitle', publisher: 'publisher' },
  legislation: misc,
  'post-weblog': online,
  report: { entry: 'report', container: 'titleaddon', publisher: 'institution' },
  treaty: misc,
  webpage: online,
};

/** Names that babel and polyglossia know: they decide how biblatex hyphenates and sorts. */
const hyphenation: Readonly<Record<string, string>> = {
  ar: 'arabic',
  az: 'azerbaijani',
  bg: 'bulgarian',
  cs: 'czech',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  fa: 'persian',
  fr: 'french',
  hu: 'hungarian',
  hy: 'armenian',
  it: 'italian',
  ka: 'georgian',
  la: 'latin',
  nl: 'dutch',
  pl: 'polish',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sr: 'serbian',
  tr: 'turkish',
  uk: 'ukrainian',
};

export interface BibTeXOptions {
  /** Of notes. English by default. */
  readonly language?: Language;
}

/**
 * The sources as a bibliography for biblatex and biber, UTF-8; the key of an entry is the id of the source. Dates are
 * EDTF, which biblatex reads (`date = {1774~}`); of a set of dates the outer limits stand. Titles keep their capitals in
 * every style; one that was supplied stands in brackets. Its type in CSL and how far it can be
 * trusted are keywords; biblatex has no entry of its own for treaties, laws and speeches.
 *
 * @throws {DateError} for a date that is not in the subset of EDTF
 * @throws {OptionError} for a language that is none of the dataset
 * @example
 * toBibTeX([{ id: 'a-1', kind: 'sources', type: 'book', title: 'War & Peace', language: 'en', reliability: 'press' }]).includes('title = {{War \\& Peace}}') // true
 */
export function toBibTeX(
  sources: readonly Source<LocalizedText>[],
  { language = 'en' }: BibTeXOptions = {},
): string {
  const words = languageOption('toBibTeX', language);
  return sources.map((source) => entry(source, words)).join('\n');
}

function entry(source: Source<LocalizedText>, language: Language): string {
  const type = entryType(source);
  const fields: readonly [name: string, value: string | undefined][] = [
    ['author', names(source.author)],
    ['editor', names(source.editor)],
    ['title', `{${escapeTex(shownTitle(source))}}`],
    ...published(source, type),
    ['entrysubtype', type.subtype],
    ['date', date(source.issued)],
    ['edition', tex(source.edition)],
    ['volume', tex(source.volume)],
    ['number', tex(source.issue)],
    ['pages', tex(source.page)?.replaceAll('–', '--')],
    ['doi', source.doi && verbatim(source.doi)],
    ['isbn', tex(source.isbn)],
    ['url', source.url && verbatim(source.url)],
    ['urldate', date(source.accessed)],
    ['langid', hyphenation[source.language]],
    ['keywords', tex(`${source.type}, ${source.reliability}`)],
    ['note', tex(source.note?.[language])],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@${type.entry}{${key(source.id)},\n${lines.join('')}}\n`;
}

/** Where it appeared, and who brought it out: of a newspaper article often one and the same. */
function published(
  { containerTitle, publisher }: Source<LocalizedText>,
  type: EntryType,
): readonly [name: string, value: string | undefined][] {
  if (type.container === 'journaltitle' && containerTitle === undefined)
    return [['journaltitle', tex(publisher)]];
  return [
    [type.container, tex(containerTitle)],
    [type.publisher, tex(publisher)],
  ];
}

/** What can only be read online needs an address; without one biblatex has but the entry for anything. */
function entryType({ type, url }: Source<LocalizedText>): EntryType {
  const known = entryTypes[type] ?? online;
  return known === online && url === undefined ? misc : known;
}

const tex = (text: string | undefined) => (text === undefined ? undefined : escapeTex(text));

/** Ids are keys as they are; in one that is not, what biber refuses becomes its code point. */
const key = (id: string) =>
  id.replace(/[^A-Za-z0-9:._-]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}_`);

const names = (people: Source['author']) => people?.map(name).join(' and ');

/** Braces keep a name whole: otherwise “and” and commas would take it apart. */
function name(one: NonNullable<Source['author']>[number]): string {
  if ('literal' in one) return `{${escapeTex(one.literal)}}`;
  const part = (text: string) => {
    const written = escapeTex(text);
    // A small letter at the beginning would be taken for a particle such as “von”.
    return /,|\band\b/i.test(written) || /^\p{Ll}/u.test(written) ? `{${written}}` : written;
  };
  return one.given === undefined ? `{${escapeTex(one.family)}}` : `${part(one.family)}, ${part(one.given)}`;
}

function date(date: HistoricalDate | undefined): string | undefined {
  if (!date) return undefined;
  const when = parseEdtf(date.edtf);
  return when.edtf.startsWith('[') ? endsOf(when).join('/') : when.edtf;
}

export const format: ExportFormat = {
  name: 'bibtex',
  says: 'The sources for LaTeX (biblatex), JabRef and Zotero.',
  files: (dataset) => Promise.resolve(new Map([['sources.bib', toBibTeX(dataset.sources)]])),
};
